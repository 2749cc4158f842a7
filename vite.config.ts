import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = join(__dirname, 'static');
const screens = readdirSync(root).filter((name) => existsSync(join(root, name, 'index.html')));

/**
 * Writes static/<screen>/index.html as build/<screen>.html: an `entry` of a Forge resource is a bare file name,
 * and screens that share chunks must lie in one resource.
 */
const flatPages: Plugin = {
  name: 'flat-pages',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('/index.html')) continue;
      file.fileName = file.fileName.replace('/index.html', '.html');
      file.source = String(file.source).replaceAll('"../', '"./');
    }
  },
};

/** React's stand-in, and the small parts that every screen shows. */
const SHARED_AT_START = /node_modules\/preact\/|static\/shared\/(?!draft-|copy-text)/;
const bridge = join(__dirname, 'node_modules/@forge/bridge/out');

/**
 * Takes from @forge/bridge the parts that static/shared/backend.ts uses: its index is CommonJS, so nothing of the rest
 * would be shaken off, and the issue screen has 80 KB in all. A part that moves in a newer version fails the build.
 */
const bridgeParts: Plugin = {
  name: 'bridge-parts',
  enforce: 'pre',
  resolveId: (id) => (id === '@forge/bridge' ? '\0bridge-parts' : null),
  load: (id) =>
    id === '\0bridge-parts'
      ? `import { getContext } from '${bridge}/view/getContext.js';
         import { createHistory } from '${bridge}/view/createHistory.js';
         import { submit } from '${bridge}/view/submit.js';
         import { theme } from '${bridge}/view/theme.js';
         export const view = { createHistory, getContext, submit, theme };
         export { events } from '${bridge}/events/events.js';
         export { Modal } from '${bridge}/modal/modal.js';
         export { invoke } from '${bridge}/invoke/invoke.js';
         export { router } from '${bridge}/router/router.js';`
      : null,
  // Screens load the bridge while they run, so as to say where they belong when there is none: let it come at once.
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && file.facadeModuleId === '\0bridge-parts')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
};

/** The screens that Forge serves: one build, so that they share their chunks. No inline script or style, as the CSP asks. */
export default defineConfig({
  root,
  base: './',
  plugins: [react(), flatPages, bridgeParts],
  // A seventh of the weight for the same API; Jest's screens project maps the same way, so that what is tested is what ships.
  resolve: {
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(screens.map((name) => [name, join(root, name, 'index.html')])),
      // A screen asks for few files: what screens share at their start is one, not one for each set of screens.
      output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED_AT_START }] } },
    },
  },
});
