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

/** React's stand-in, the bridge, and the small parts that every screen shows. */
const SHARED_AT_START = /rolldown\/runtime|node_modules\/(?:preact|@forge)\/|bridge-parts|static\/shared\/(?!draft-)/;
/** What the issue screen shows before anybody scrolls. */
const ISSUE_AT_START = /static\/issue\/(?:(?!main)[\w-]+|workbench\/(?:lazily|use-apply))\.tsx?$/;
const bridge = join(__dirname, 'node_modules/@forge/bridge/out');
const PARTS: Readonly<Record<string, string>> = {
  '@forge/bridge': '\0bridge-parts.cjs',
  '@forge/i18n': join(__dirname, 'node_modules/@forge/i18n/out/ensureLocale.js'),
};

/**
 * Takes from @forge/bridge the parts that static/shared/backend.ts uses, and from @forge/i18n the one that these use: their
 * indexes are CommonJS, so nothing of the rest would be shaken off: 31 KB in place of 9. A part that moves in a newer version fails the build.
 * CommonJS itself, so that it comes in the same file as what imports it and yet runs, and fails outside Jira, at the import.
 */
const bridgeParts: Plugin = {
  name: 'bridge-parts',
  enforce: 'pre',
  resolveId: (id) => PARTS[id] ?? null,
  load: (id) =>
    id === '\0bridge-parts.cjs'
      ? `const { close } = require('${bridge}/view/close.js');
         const { getContext } = require('${bridge}/view/getContext.js');
         const { createHistory } = require('${bridge}/view/createHistory.js');
         const { submit } = require('${bridge}/view/submit.js');
         const { theme } = require('${bridge}/view/theme.js');
         exports.view = { close, createHistory, getContext, submit, theme };
         exports.events = require('${bridge}/events/events.js').events;
         exports.Modal = require('${bridge}/modal/modal.js').Modal;
         exports.invoke = require('${bridge}/invoke/invoke.js').invoke;
         exports.router = require('${bridge}/router/router.js').router;`
      : null,
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
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: SHARED_AT_START },
            { name: 'issue-screen', test: ISSUE_AT_START },
          ],
        },
      },
    },
  },
});
