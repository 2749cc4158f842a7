/** Parts of @forge/api that this app never calls; translations bring @forge/i18n and lodash along. */
const LEFT_OUT = ['i18n', 'permissions', 'webTrigger'];
const MARK = '\0left-out:';

const leftOut = (part) => `Object.defineProperty(exports, '${part}', {
  enumerable: true,
  get() { throw new Error('${part} of @forge/api is left out of the package: see tools/package/sdk-parts.mjs'); },
});`;
/** What Forge's SDKs call of tslib. */
const TSLIB_HELPERS = "export { __exportStar, __importDefault } from 'tslib/tslib.es6.mjs';";

/**
 * Leaves out of a bundle of functions what Forge's SDKs bring and nobody calls, 36 KB of each. They are CommonJS, of which
 * a bundler drops nothing by itself. test/tools/package.test.ts runs what is left, so a newer SDK that calls more is found.
 */
export const sdkParts = {
  name: 'sdk-parts',
  resolveId(source, importer = '') {
    const part = source.split('/').at(-1);
    if (/@forge\/api\/out\/index\.js$/.test(importer) && LEFT_OUT.includes(part)) return `${MARK}${part}.cjs`;
    return source === 'tslib' ? '\0tslib-helpers' : null;
  },
  load(id) {
    if (id.startsWith(MARK)) return leftOut(id.slice(MARK.length, -'.cjs'.length));
    return id === '\0tslib-helpers' ? TSLIB_HELPERS : null;
  },
};
