import fc from 'fast-check';
import { judge, parseItem, whatWouldChange } from '../../../src/engine/index';
import { withoutWords } from '../../../src/engine/verdict/without-words';

const changeOf = (summary: string, description = '') => {
  const text = parseItem({ summary, description });
  return whatWouldChange(text, judge(text));
};

test('names the words that decide, and what the rest reads as', () => {
  const change = changeOf('Spike: which barcode library fits the new handhelds');
  expect(change?.without.map(({ quote }) => quote)).toContain('Spike');
  expect(change?.kind).not.toBe('spike');
});

test('an item without a kind has nothing to change', () => {
  expect(changeOf('TBD')).toBeNull();
});

test('what it says is exact: the text without those words gets that verdict', () => {
  const words =
    'As a developer visitor I want to save index table page find out compare pipeline README so that , .'.split(' ');
  const anyText = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      const text = parseItem({ summary, description });
      const verdict = judge(text);
      const change = whatWouldChange(text, verdict);
      if (change === null) return;
      const again = judge(withoutWords(text, change.without));
      expect(again.kind).toBe(change.kind);
      expect(again.abstained).toBe(change.abstained);
      expect(again.kind).not.toBe(verdict.kind);
      expect(change.without.length).toBeGreaterThan(0);
      for (const { part, start, end, quote } of change.without) expect(quote).toBe(text.text[part].slice(start, end));
    }),
    { numRuns: 100 },
  );
});

test('taken words are blank, everything else stays where it was', () => {
  const text = parseItem({ summary: 'As a developer, I want logs so that I can read logs', description: 'Soon.' });
  const role = text.statement?.role;
  if (!role) throw new Error('The text names a role.');
  const without = withoutWords(text, [role]);
  expect(without.text.summary).toBe(
    text.text.summary.slice(0, role.start) + ' '.repeat(role.quote.length) + text.text.summary.slice(role.end),
  );
  expect(without.statement).toBeNull();
  expect(without.blocks).toBe(text.blocks);
});
