import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape'];

/** The design tokens as one style sheet, for light and dark: what the platform loads when a screen enables theming. */
export function readTokensCss(): string {
  const themes = join(dirname(require.resolve('@atlaskit/tokens/package.json')), 'dist/cjs/artifacts/themes');
  return THEMES.map((theme) => {
    const made: { default?: string } = {};
    // The package exports no way to these files, so they are read as the CommonJS that they are.
    runInNewContext(readFileSync(join(themes, `atlassian-${theme}.js`), 'utf8'), { exports: made, module: {} });
    return made.default ?? '';
  }).join('\n');
}
