import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from '@swc/core';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { sdkParts } from './sdk-parts.mjs';

/** A second minifier takes another 2 %. In ASCII: one other letter would double what a source takes in memory. */
const SMALLER = {
  compress: { passes: 3, toplevel: true },
  mangle: { toplevel: true },
  module: false,
  ecma: 2022,
  format: { asciiOnly: true },
};

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
  const { output } = await bundle.generate({ format: 'cjs', minify: true });
  const { code } = minifySync(output[0].code, SMALLER);
  // As .cjs, because Forge's bundler would print every .js anew, with spaces and line breaks.
  writeFileSync(join(folder, `${file}.min.cjs`), code);
  writeFileSync(join(folder, `${file}.js`), `module.exports = require('./${file}.min.cjs');\n`);
  return Math.round(code.length / 1024);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFunctions(process.argv[2]);
