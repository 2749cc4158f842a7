/** Writes docs/accuracy.md; where the authored items are at hand, it counts findings on all of them first. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCorpus, readAuthored } from '../train/corpus';
import { accuracyPage } from './accuracy-page';
import { measureFindings } from './findings-figures';

const write = (file: string, text: string): void => writeFileSync(path.resolve(__dirname, '../..', file), text);

if (hasCorpus()) {
  const rows = measureFindings(readAuthored()).map((row) => JSON.stringify(row, null, 1).replaceAll(/\n\s*/g, ' '));
  write('tools/evaluation/findings.json', `[\n  ${rows.join(',\n  ')}\n]\n`);
}
write('docs/accuracy.md', accuracyPage());
