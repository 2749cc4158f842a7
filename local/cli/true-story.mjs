#!/usr/bin/env node
/** Starts the command line. Node runs this file as it is; the TypeScript behind it is bundled on the way, in a tenth of a second. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** Bundles the command line into a folder of its own and loads it from there; nothing is left behind. */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'true-story-'));
  try {
    const outfile = path.join(folder, 'run.mjs');
    const entry = fileURLToPath(new URL('./run.ts', import.meta.url));
    buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { run } = await load();
process.exitCode = await run(process.argv.slice(2), process);
