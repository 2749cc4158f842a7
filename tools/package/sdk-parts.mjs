import { fileURLToPath } from 'node:url';

/**
 * What this app and Forge's other SDKs call of two SDKs, from the modules that hold it. The SDKs' own doors bring authorization,
 * remotes, mails, job progress and app events along, and translations with lodash.
 */
const DOORS = {
  '@forge/api': `
    const { getFetchAPI, __requestAtlassianAsApp } = require('api/fetch');
    const { route } = require('safeUrl');
    const { getAppContext } = require('api/runtime');
    const { NeedsAuthenticationError } = require('api/errors');
    module.exports = {
      __esModule: true, default: getFetchAPI(), __requestAtlassianAsApp, route, getAppContext, NeedsAuthenticationError,
    };`,
  '@forge/events': `
    const { Queue } = require('queue');
    const { InvocationError } = require('invocationError');
    const { InvocationErrorCode } = require('invocationErrorCode');
    module.exports = { __esModule: true, Queue, InvocationError, InvocationErrorCode };`,
};
const DOOR = '\0door:';

/** Parts that nobody calls, by the module that asks for them. */
const LEFT_OUT = {
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
/** A door with its modules where they lie. */
function doorOf(sdk) {
  const folder = fileURLToPath(new URL('.', import.meta.resolve(sdk))).replaceAll('\\', '/');
  return DOORS[sdk].replace(/require\('(.+?)'\)/g, (_all, path) => `require('${folder}${path}.js')`);
}

/** What Forge's SDKs call of tslib. */
const TSLIB_HELPERS = "export { __exportStar, __importDefault } from 'tslib/tslib.es6.mjs';";

/**
 * Leaves out of a bundle of functions what Forge's SDKs bring and nobody calls, 50 KB of each. They are CommonJS, of which
 * a bundler drops nothing by itself. test/tools/package.test.ts runs what is left, so a newer SDK that calls more is found.
 */
export const sdkParts = {
  name: 'sdk-parts',
  resolveId(source, importer = '') {
    if (DOORS[source] !== undefined) return `${DOOR}${source}.cjs`;
    const [, module = ''] = /node_modules\/(@forge\/.*)$/.exec(importer.replaceAll('\\', '/')) ?? [];
    if (LEFT_OUT[module]?.includes(source)) return `${MARK}${source.split('/').at(-1)}.cjs`;
    return source === 'tslib' ? '\0tslib-helpers' : null;
  },
  load(id) {
    if (id.startsWith(DOOR)) return doorOf(id.slice(DOOR.length, -'.cjs'.length));
    if (id.startsWith(MARK)) return leftOut(id.slice(MARK.length, -'.cjs'.length));
    return id === '\0tslib-helpers' ? TSLIB_HELPERS : null;
  },
};
