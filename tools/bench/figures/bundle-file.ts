import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Makes one minified file of a source and what it imports, as the app ships, and hands its path to `use`. Loaded from
 * source, each call between modules would go through a getter that tsx puts there, and tsx takes its own memory.
 */
export async function bundleFile<T>(input: string, use: (file: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'true-story-bench-'));
  const file = join(folder, 'bundle.cjs');
  const bundle = await rolldown({ input, platform: 'node' });
  await bundle.write({ file, format: 'cjs', minify: true });
  try {
    return use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
