/** Parts of Forge's SDKs that this app never calls, by the module that asks for them; translations bring lodash along. */
const LEFT_OUT = {
  '@forge/api/out/index.js': ['./api/i18n', './api/permissions', './webTrigger', './authorization', './api/endpoint'],
  '@forge/events/out/index.js': ['./jobProgress', './appEvents'],
  '@forge/events/out/queue.js': ['./jobProgress'],
  '@forge/kvs/out/index.js': ['./entity-query'],
  '@forge/kvs/out/kvs.js': ['./entity', './transaction-api'],
};
const MARK = '\0left-out:';

/** Whatever is called of it says where it has gone. */
const leftOut = (part) => `module.exports = new Proxy({}, {
  get: (_part, name) => () => {
    throw new Error(String(name) + ' of ${part} is left out of the package: see tools/package/sdk-parts.mjs');
  },
});`;
/** What Forge's SDKs call of tslib. */
const TSLIB_HELPERS = "export { __exportStar, __importDefault } from 'tslib/tslib.es6.mjs';";

/**
 * Leaves out of a bundle of functions what Forge's SDKs bring and nobody calls, 45 KB of each. They are CommonJS, of which
 * a bundler drops nothing by itself. test/tools/package.test.ts runs what is left, so a newer SDK that calls more is found.
 */
export const sdkParts = {
  name: 'sdk-parts',
  resolveId(source, importer = '') {
    const [, module = ''] = /node_modules\/(@forge\/.*)$/.exec(importer.replaceAll('\\', '/')) ?? [];
    if (LEFT_OUT[module]?.includes(source)) return `${MARK}${source.split('/').at(-1)}.cjs`;
    return source === 'tslib' ? '\0tslib-helpers' : null;
  },
  load(id) {
    if (id.startsWith(MARK)) return leftOut(id.slice(MARK.length, -'.cjs'.length));
    return id === '\0tslib-helpers' ? TSLIB_HELPERS : null;
  },
};
