/** @forge/api with its translations, which this app has none of: they bring @forge/i18n and lodash along. */
const NO_TRANSLATIONS = `Object.defineProperty(exports, 'i18n', {
  enumerable: true,
  get() { throw new Error('Translations are left out of the package: see tools/package/sdk-parts.mjs'); },
});`;
/** What Forge's SDKs call of tslib. */
const TSLIB_HELPERS = "export { __exportStar, __importDefault } from 'tslib/tslib.es6.mjs';";

/**
 * Leaves out of a bundle of functions what Forge's SDKs bring and nobody calls, 30 KB of each. They are CommonJS, of which
 * a bundler drops nothing by itself. test/tools/package.test.ts runs what is left, so a newer SDK that calls more is found.
 */
export const sdkParts = {
  name: 'sdk-parts',
  resolveId(source, importer = '') {
    if (/@forge\/api\/out\//.test(importer) && /(?:^|\/)i18n$/.test(source)) return '\0no-translations.cjs';
    return source === 'tslib' ? '\0tslib-helpers' : null;
  },
  load(id) {
    if (id === '\0no-translations.cjs') return NO_TRANSLATIONS;
    return id === '\0tslib-helpers' ? TSLIB_HELPERS : null;
  },
};
