import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each bundle may weigh: docs/decisions/0005-a-bundle-for-each-part.md. */
const LIMIT_KB = 500;

const PACKAGE = fileURLToPath(new URL('../package/package.mjs', import.meta.url));
const BUNDLE = fileURLToPath(new URL('./bundle.cjs', import.meta.url));

/** Packages the app and bundles its functions as `forge deploy` does; a bundle over the budget fails. */
export async function checkBundle() {
  const packaged = spawnSync(process.execPath, [PACKAGE], { encoding: 'utf8' });
  if (packaged.status !== 0) return { errors: [packaged.stderr.trim() || 'packaging failed'], note: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE], { encoding: 'utf8', cwd: 'build/forge' });
  if (status !== 0) return { errors: [stderr.trim() || stdout.trim() || `the bundler ended with ${status}`], note: '' };
  const folder = stdout.trim().split('\n').at(-1) ?? '';
  // What begins with two underscores is the platform's own.
  const bundles = readdirSync(folder).filter((file) => file.endsWith('.cjs') && !file.startsWith('__'));
  const sizes = bundles.map((file) => ({ file, bytes: statSync(join(folder, file)).size }));
  rmSync(folder, { recursive: true });
  if (sizes.length === 0) return { errors: ['the bundler wrote no bundle'], note: '' };
  const errors = sizes
    .filter(({ bytes }) => bytes > LIMIT_KB * 1024)
    .map(({ file }) => `${file} is over its budget of ${LIMIT_KB} KB`);
  const told = sizes.map(({ file, bytes }) => `${file} ${bytes} bytes, ${Math.round(bytes / 1024)} of ${LIMIT_KB} KB`);
  return { errors, note: told.join('; ') };
}
