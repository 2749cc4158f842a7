/** `npm start`: checks what it needs in plain words, then runs start.ts. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 20) {
  console.error(`True Story needs Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync(join(here, '../node_modules/tsx'))) {
  console.error('The packages are not installed yet. Run: npm ci');
  process.exit(1);
}
const { register } = await import('tsx/cjs/api');
register();
createRequire(import.meta.url)('./start.ts');
