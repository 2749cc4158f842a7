/**
 * Writes build/forge/: what `forge deploy` sends, with the functions minified. Forge's bundler does not minify and drops
 * nothing unused, and every KB is read again at each cold start (docs/decisions/0002-minified-functions.md).
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const TARGET = 'build/forge';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('static/build/issue.html')) {
  console.error('The screens are not built yet: run `npm run build` first.');
  process.exit(1);
}

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(`${TARGET}/src`, { recursive: true });
const { modules } = parse(readFileSync('manifest.yml', 'utf8'));
const files = new Set(modules.function.map(({ handler }) => handler.slice(0, handler.lastIndexOf('.'))));
const sizes = [];
for (const file of files) sizes.push(`${file} ${await writeFunctions(file)} KB`);

cpSync('manifest.yml', `${TARGET}/manifest.yml`);
cpSync('static/build', `${TARGET}/static/build`, { recursive: true });
const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`${TARGET}/package.json`, `${JSON.stringify({ name, version, license, private: true }, null, 2)}\n`);
console.log(`${TARGET}: ${sizes.join(', ')}, screens as built. Deploy from there.`);

/** Writes the functions of one file, minified; gives their size in KB. */
async function writeFunctions(file) {
  const bundle = await rolldown({ input: `src/${file}.ts`, platform: 'node' });
  // As .cjs, because Forge's bundler would print every .js anew, with spaces and line breaks.
  const { output } = await bundle.write({ file: `${TARGET}/src/${file}.min.cjs`, format: 'cjs', minify: true });
  writeFileSync(`${TARGET}/src/${file}.js`, `module.exports = require('./${file}.min.cjs');\n`);
  return Math.round(output[0].code.length / 1024);
}
