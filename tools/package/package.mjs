/**
 * Writes build/forge/: what `forge deploy` sends, with the functions minified. Forge's bundler does not minify and drops
 * nothing unused, and every KB is read again at each cold start (docs/decisions/0002-minified-functions.md).
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFunctions } from './write-functions.mjs';

const TARGET = 'build/forge';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!existsSync('static/build/issue.html')) {
  console.error('The screens are not built yet: run `npm run build` first.');
  process.exit(1);
}

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(`${TARGET}/src`, { recursive: true });
const sizes = await writeFunctions(`${TARGET}/src`);

cpSync('manifest.yml', `${TARGET}/manifest.yml`);
cpSync('static/build', `${TARGET}/static/build`, { recursive: true });
const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`${TARGET}/package.json`, `${JSON.stringify({ name, version, license, private: true }, null, 2)}\n`);
console.log(`${TARGET}: ${sizes.join(', ')}, screens as built. Deploy from there.`);
