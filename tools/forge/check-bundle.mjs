import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT_KB = 700;

const PACKAGE = fileURLToPath(new URL('../package/package.mjs', import.meta.url));
const BUNDLE = fileURLToPath(new URL('./bundle.cjs', import.meta.url));

/** Packages the app and bundles its functions as `forge deploy` does; a bundle over the budget fails. */
export async function checkBundle() {
  const packaged = spawnSync(process.execPath, [PACKAGE], { encoding: 'utf8' });
  if (packaged.status !== 0) return { errors: [packaged.stderr.trim() || 'packaging failed'], note: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE], { encoding: 'utf8', cwd: 'build/forge' });
  if (status !== 0) return { errors: [stderr.trim() || stdout.trim() || `the bundler ended with ${status}`], note: '' };
  const file = join(stdout.trim().split('\n').at(-1) ?? '', 'index.cjs');
  if (!existsSync(file)) return { errors: ['the bundler wrote no index.cjs'], note: '' };
  const { size } = statSync(file);
  rmSync(dirname(file), { recursive: true });
  const errors = size > LIMIT_KB * 1024 ? [`the bundle is over its budget of ${LIMIT_KB} KB`] : [];
  return { errors, note: `${size} bytes, ${Math.round(size / 1024)} KB of ${LIMIT_KB}` };
}
