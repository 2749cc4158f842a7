import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Measure } from '../figure';

/** The size of what Atlassian's own bundler makes of src/index.ts, as tools/forge/check.mjs reports it. */
export const measureFunctionBundle: Measure = async () => {
  const id = 'function-bundle';
  if (!existsSync('tools/forge/node_modules')) {
    return [{ id, skipped: 'run `npm ci --prefix tools/forge --ignore-scripts` first' }];
  }
  const run = spawnSync(process.execPath, ['tools/forge/check.mjs', '--bundle-size'], { encoding: 'utf8' });
  const bytes = Number(/(\d+) bytes/.exec(run.stdout)?.[1]);
  if (!Number.isFinite(bytes))
    return [{ id, skipped: `tools/forge/check.mjs named no size: ${run.stderr.slice(0, 200)}` }];
  return [{ id, value: Math.round(bytes / 1024), unit: 'KB', limit: 500, aim: 350 }];
};
