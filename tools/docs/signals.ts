/** Writes docs/signals.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { signalsPage } from './signals-page';

writeFileSync(path.resolve(__dirname, '../../docs/signals.md'), signalsPage());
