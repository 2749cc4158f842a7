import type { Figure, Measure, Skipped } from './figure';
import { measureBacklogScan } from './figures/backlog-scan';
import { measureEngineSpeed } from './figures/engine-speed';
import { measureFunctionBundle } from './figures/function-bundle';
import { measureHealthFold } from './figures/health-fold';
import { measureHealthScreen } from './figures/health-screen';
import { measureHostileText } from './figures/hostile-text';
import { measureIssueScreen } from './figures/issue-screen';
import { measureModelSize } from './figures/model-size';
import { measureStartUp } from './figures/start-up';
import { measureSuggestions } from './figures/suggestions';

const MEASURES: readonly (readonly [string, Measure])[] = [
  ['engine speed', measureEngineSpeed],
  ['hostile text', measureHostileText],
  ['health fold', measureHealthFold],
  ['suggestions', measureSuggestions],
  ['backlog scan', measureBacklogScan],
  ['start-up', measureStartUp],
  ['model size', measureModelSize],
  ['function bundle', measureFunctionBundle],
  ['issue screen', measureIssueScreen],
  ['health screen', measureHealthScreen],
];

type Judged = Figure & { readonly ok: boolean };

const holds = (f: Figure): boolean => (f.atLeast ? f.value >= f.limit : f.value <= f.limit);
const bare = ({ id, value, unit, limit, aim, ok }: Judged) => ({ id, value, unit, limit, aim, ok });

async function measureAll(chosen: readonly string[]): Promise<readonly (Judged | Skipped)[]> {
  const figures: (Judged | Skipped)[] = [];
  const wanted = MEASURES.filter(([name]) => chosen.length === 0 || chosen.some((word) => name.includes(word)));
  for (const [name, measure] of wanted) {
    process.stderr.write(`measuring ${name} ...\n`);
    figures.push(...(await measure()).map(judged));
  }
  return figures;
}

function judged(figure: Figure | Skipped): Judged | Skipped {
  if (!('skipped' in figure)) return { ...figure, ok: holds(figure) };
  process.stderr.write(`left out ${figure.id}: ${figure.skipped}\n`);
  return figure;
}

/**
 * Prints every figure as JSON on stdout, with what was measured beside it in the same run; with `--json` the figures
 * alone. Progress and what had to be left out go to stderr. Words after `--` choose measures by name.
 */
async function bench(words: readonly string[]): Promise<void> {
  const figures = await measureAll(words.filter((word) => !word.startsWith('--')));
  const measured = figures.flatMap((figure) => ('skipped' in figure ? [] : [bare(figure)]));
  const all = words.includes('--json') ? { figures: measured } : { node: process.version, figures };
  process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
}

void bench(process.argv.slice(2));
