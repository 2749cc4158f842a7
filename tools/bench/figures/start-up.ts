import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type Measure, median } from '../figure';

const ROUNDS = 21;

function milliseconds(file: string): number {
  const begun = process.hrtime.bigint();
  spawnSync(process.execPath, [file]);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** Import of the bundled engine plus the first verdict, in milliseconds over a bare Node start; medians of alternating runs. */
export const measureStartUp: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'true-story-start-up-'));
  const bare = join(folder, 'bare.cjs');
  const engine = join(folder, 'engine.cjs');
  const first = join(folder, 'first.cjs');
  const bundle = await rolldown({ input: 'src/engine/index.ts', platform: 'node' });
  await bundle.write({ file: engine, format: 'cjs', minify: true });
  writeFileSync(bare, '');
  writeFileSync(
    first,
    `require('./engine.cjs').classify({summary: 'As a visitor, I want to save a trail', description: 'So that I find it again.'});`,
  );
  const pairs = Array.from({ length: ROUNDS }, () => milliseconds(first) - milliseconds(bare));
  const size = Math.round(statSync(engine).size / 1024);
  rmSync(folder, { recursive: true });
  return [
    { id: 'import-and-first-verdict', value: Math.round(median(pairs) * 10) / 10, unit: 'ms', limit: 15, aim: 5 },
    { id: 'engine-bundle', value: size, unit: 'KB', limit: 450, aim: 300 },
  ];
};
