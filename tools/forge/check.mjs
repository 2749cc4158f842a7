/**
 * Atlassian's own checks, offline and without a login: the manifest, the code, and the bundle that a deploy would send.
 * `--bundle-size` runs the last one alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkBundle } from './check-bundle.mjs';
import { checkCode } from './check-code.mjs';
import { checkEvents } from './check-events.mjs';
import { checkManifest } from './check-manifest.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

// The manifest's check and the package want the files of the screens to be there.
if (!existsSync('static/build/issue.html')) {
  const built = spawnSync('npm', ['run', 'build', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    console.log('FAILED screens: npm run build ended with an error');
    process.exit(1);
  }
}

const CHECKS = [
  ['manifest', checkManifest],
  ['events and their scopes', checkEvents],
  ['code', checkCode],
  ['function bundle', checkBundle],
];

const bundleOnly = process.argv.includes('--bundle-size');
let failed = 0;
for (const [name, check] of bundleOnly ? CHECKS.slice(-1) : CHECKS) {
  const { errors, note } = await check().catch((error) => ({ errors: [String(error?.stack ?? error)], note: '' }));
  console.log(`${errors.length === 0 ? 'ok    ' : 'FAILED'} ${name}${note ? `: ${note}` : ''}`);
  for (const error of errors) console.log(`       ${error}`);
  failed += errors.length;
}
console.log(failed === 0 ? "Atlassian's checks passed" : `Atlassian's checks found ${failed} errors`);
process.exit(failed === 0 ? 0 : 1);
