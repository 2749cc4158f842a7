import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

type Engine = typeof import('../../../src/engine/index');

/**
 * The engine as it ships: one minified file. Loaded from source, each call between modules would go through a getter that
 * tsx puts there, and a verdict would take twice as long.
 */
export async function bundledEngine(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'true-story-engine-'));
  const file = join(folder, 'engine.cjs');
  const bundle = await rolldown({ input: 'src/engine/index.ts', platform: 'node' });
  await bundle.write({ file, format: 'cjs', minify: true });
  const engine = createRequire(join(folder, 'here.cjs'))(file) as Engine;
  await rm(folder, { recursive: true });
  return engine;
}
