import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SIGNALS } from '../../../src/engine/signals/index';
import { signalsPage } from '../../../tools/docs/signals-page';

test('docs/signals.md is what the signals and their weights say today', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/signals.md'), 'utf8');
  if (page !== signalsPage()) throw new Error('docs/signals.md is stale: run npx tsx tools/docs/signals.ts');
});

test('the page names every signal once', () => {
  const heads = signalsPage().match(/^### .+$/gm) ?? [];
  expect(heads.map((head) => head.slice(4)).sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
});
