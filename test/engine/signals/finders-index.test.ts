import '../../../src/engine/index';
import { phrases } from '../../../src/engine/signals/finders';
import { hitsOf, packEntered } from '../../../src/engine/signals/finders-book';
import { PACKED_PHRASES } from '../../../src/engine/signals/finders-index.generated';
import { parseItem } from '../../../src/engine/text/parse-item';

test('the packed index is what the lists say today', () => {
  if (JSON.stringify(packEntered()) !== JSON.stringify(PACKED_PHRASES))
    throw new Error('src/engine/signals/finders-index.generated.ts is stale: run npm run index');
});

test('a list that is not packed yet is found all the same, beside those that are', () => {
  const before = hitsOf(parseItem({ summary: 'Investigate the wobbly gate' })).first.length;
  const find = phrases({ in: 'summary', of: ['wobbly gate+'] });
  const text = parseItem({ summary: 'Investigate the wobbly gates' });
  expect(find(text)).toEqual([{ part: 'summary', start: 16, end: 28, quote: 'wobbly gates' }]);
  expect(hitsOf(text).first).toHaveLength(before + 1);
});
