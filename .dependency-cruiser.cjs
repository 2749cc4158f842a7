/** Who may import whom, and why. ARCHITECTURE.md tells the same in words. */
const engine = (parts) => `^src/engine/(${parts})/`;
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'A cycle hides which part is the lower one.',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'lexicon-is-data',
      'Word lists are data: they import nothing but each other.',
      { path: engine('lexicon') },
      { pathNot: engine('lexicon') },
    ),
    rule(
      'text-reads-only-words',
      'Parsing knows words, not verdicts.',
      { path: engine('text') },
      { path: '^src/', pathNot: '^src/engine/((text|lexicon)/|(kinds|evidence)\\.ts$)' },
    ),
    rule(
      'signals-stand-alone',
      'A signal must be addable and removable alone.',
      { path: '^src/engine/signals/', pathNot: '^src/engine/signals/(index|signal|finders)[^/]*\\.ts$' },
      {
        path: '^src/engine/',
        pathNot:
          '^src/engine/(text|lexicon)/|^src/engine/(kinds|evidence)\\.ts$|^src/engine/signals/(signal|finders)[^/]*\\.ts$',
      },
    ),
    rule(
      'model-comes-first',
      'Later stages read earlier ones, never the other way round.',
      { path: engine('model') },
      { path: engine('verdict|suggestions|drafting|health') },
    ),
    rule(
      'verdict-before-suggestions',
      'Later stages read earlier ones, never the other way round.',
      { path: engine('verdict') },
      { path: engine('suggestions|drafting|health') },
    ),
    rule(
      'suggestions-before-health',
      'Later stages read earlier ones, never the other way round.',
      { path: engine('suggestions') },
      { path: engine('health') },
    ),
    rule(
      'drafting-is-light',
      'Screens import drafting: no model, no lexicon, no parser may come along.',
      { path: engine('drafting') },
      { path: '^src/', pathNot: engine('drafting'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'engine-is-pure',
      'The engine runs anywhere: no Node, no Forge, no other layer.',
      { path: '^src/engine/' },
      { path: '^(?!src/engine/)' },
    ),
    rule(
      'contract-has-no-code',
      'Both sides load the contract: types only.',
      { path: '^src/contract/' },
      { pathNot: '^src/contract/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'app-runs-anywhere',
      'Use cases know their ports, not Forge and not Node.',
      { path: '^src/app/' },
      { pathNot: '^src/(app|contract)/|^src/engine/index\\.ts$|^node_modules/valibot/' },
    ),
    rule(
      'engine-has-one-door',
      'Only index.ts of the engine is public; screens may also draft.',
      { path: '^(src/(app|forge)|local)/' },
      { path: '^src/engine/', pathNot: '^src/engine/index\\.ts$' },
    ),
    rule(
      'forge-decides-nothing',
      'The Forge layer adapts; kinds are decided by the engine through app.',
      { path: '^src/forge/' },
      { path: '^(src|static|local)/', pathNot: '^src/(forge|app|contract)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'index-exports-forge',
      'The files beside src/index.ts list the exported functions and nothing else.',
      { path: '^src/[^/]+\\.ts$' },
      { pathNot: '^src/forge/' },
    ),
    rule(
      'screens-know-no-backend',
      'Screens speak through the contract, and draft with the engine drafting alone.',
      { path: '^static/' },
      { path: '^(src|local)/', pathNot: '^src/engine/drafting/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'one-user-of-the-bridge',
      'Only backend.ts speaks to @forge/bridge.',
      { path: '^static/', pathNot: '^static/shared/backend\\.ts$' },
      { path: '@forge/bridge' },
    ),
    rule(
      'sdk-only-in-forge',
      'Only src/forge knows the Forge SDKs.',
      { path: '^(src/(app|contract|engine)|local)/' },
      { path: 'node_modules/@forge/(api|kvs|events|resolver|bridge)' },
    ),
    rule(
      'stand-in-knows-no-app',
      'The stand-in runs the app through its functions, its CLI through the engine.',
      { path: '^local/' },
      { path: '^(src|static)/', pathNot: '^src/([^/]+|engine/index)\\.ts$' },
    ),
    rule(
      'app-knows-no-stand-in',
      'The app works the same when the stand-in is gone.',
      { path: '^(src|static)/' },
      { path: '^(local|test|tools)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)build/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
