import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Measure } from '../figure';

/** The largest of the bundles that Atlassian's own bundler makes, one for each file of functions, as tools/forge/check.mjs reports it. */
export const measureFunctionBundle: Measure = async () => {
  const id = 'function-bundle';
  if (!existsSync('tools/forge/node_modules')) {
    return [{ id, skipped: 'run `npm ci --prefix tools/forge --ignore-scripts` first' }];
  }
  const run = spawnSync(process.execPath, ['tools/forge/check.mjs', '--bundle-size'], { encoding: 'utf8' });
  const sizes = [...run.stdout.matchAll(/(\S+)\.cjs (\d+) bytes/g)].map(
    ([, file = '', bytes]) => [file, Number(bytes)] as const,
  );
  if (sizes.length === 0) return [{ id, skipped: `tools/forge/check.mjs named no size: ${run.stderr.slice(0, 200)}` }];
  const kilobytes = Object.fromEntries(sizes.map(([file, bytes]) => [file, Math.round(bytes / 1024)]));
  return [{ id, value: Math.max(...Object.values(kilobytes)), unit: 'KB', limit: 500, aim: 350, beside: kilobytes }];
};
