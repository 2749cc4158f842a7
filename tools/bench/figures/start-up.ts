import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Measure } from '../figure';

const ROUNDS = 41;
const PRINT = 'const used = process.cpuUsage(); process.stdout.write(String((used.user + used.system) / 1000));';

/** The processor's time of a whole Node process, in milliseconds, as it prints at its end. */
function milliseconds(file: string): number {
  return Number(spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout);
}

async function write(folder: string, name: string, source: string): Promise<string> {
  const entry = join(folder, `${name}.ts`);
  const file = join(folder, `${name}.cjs`);
  writeFileSync(entry, source);
  const bundle = await rolldown({ input: entry, platform: 'node', treeshake: { moduleSideEffects: false } });
  await bundle.write({ file, format: 'cjs', minify: true });
  return file;
}

/**
 * Import of the bundled engine plus the first verdict, in milliseconds over a bare Node. The least of many runs of each,
 * in turn: other work on the machine only adds.
 */
export const measureStartUp: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'true-story-start-up-'));
  const door = JSON.stringify(resolve('src/engine/index.ts'));
  const item = `{ summary: 'As a visitor, I want to save a trail', description: 'So that I find it again.' }`;
  const bare = await write(folder, 'bare', PRINT);
  const first = await write(folder, 'first', `import { classify } from ${door};\nclassify(${item});\n${PRINT}`);
  const engine = await write(folder, 'engine', `export * from ${door};\n`);
  const times = { bare: Number.POSITIVE_INFINITY, first: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare = Math.min(times.bare, milliseconds(bare));
    times.first = Math.min(times.first, milliseconds(first));
  }
  const size = Math.round(statSync(engine).size / 1024);
  rmSync(folder, { recursive: true });
  return [
    {
      id: 'import-and-first-verdict',
      value: Math.round((times.first - times.bare) * 10) / 10,
      unit: 'ms',
      limit: 10,
      aim: 5,
      beside: { 'bare Node': Math.round(times.bare * 10) / 10 },
    },
    { id: 'engine-bundle', value: size, unit: 'KB', limit: 450, aim: 300 },
  ];
};
