import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { sdkParts } from './sdk-parts.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes each file of functions that the manifest names into a folder, minified; gives what each weighs, as "index 435 KB". */
export async function writeFunctions(folder) {
  const { modules } = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
  const files = new Set(modules.function.map(({ handler }) => handler.slice(0, handler.lastIndexOf('.'))));
  const sizes = [];
  for (const file of files) sizes.push(`${file} ${await writeBundle(file, folder)} KB`);
  return sizes;
}

async function writeBundle(file, folder) {
  const bundle = await rolldown({ input: join(ROOT, `src/${file}.ts`), platform: 'node', plugins: [sdkParts] });
  // As .cjs, because Forge's bundler would print every .js anew, with spaces and line breaks.
  const { output } = await bundle.write({ file: join(folder, `${file}.min.cjs`), format: 'cjs', minify: true });
  writeFileSync(join(folder, `${file}.js`), `module.exports = require('./${file}.min.cjs');\n`);
  return Math.round(output[0].code.length / 1024);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFunctions(process.argv[2]);
