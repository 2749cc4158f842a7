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

/** The screens that Forge serves: one build, so that they share their chunks. No inline script or style, as the CSP asks. */
export default defineConfig({
  root,
  base: './',
  plugins: [react(), flatPages],
  build: {
    outDir: 'build',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: Object.fromEntries(screens.map((name) => [name, join(root, name, 'index.html')])) },
  },
});
