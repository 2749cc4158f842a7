/** Writes docs/accuracy.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accuracyPage } from './accuracy-page';

writeFileSync(path.resolve(__dirname, '../../docs/accuracy.md'), accuracyPage());
