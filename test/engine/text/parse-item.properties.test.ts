import fc from 'fast-check';
import { parseItem } from '../../../src/engine/text/parse-item';
import type { ParsedText } from '../../../src/engine/text/parsed-text';

const FRAGMENTS = [
  'As a user ',
  'As an admin, ',
  'I want to ',
  'so that ',
  'users can ',
  'let editors ',
  'in order to ',
  'allow guests to ',
  'h2. ',
  '# ',
  '## ',
  '* ',
  '** ',
  '- ',
  '- [ ] ',
  '- [x] ',
  '1. ',
  'a) ',
  '> ',
  '|',
  '||',
  '|---|',
  '```',
  '~~~',
  '{code}',
  '{code:sql}',
  '{noformat}',
  '{quote}',
  '{panel:title=Done when}',
  '{panel}',
  '<p>',
  '</p>',
  '<ul>',
  '<li>',
  '</li>',
  '<ol>',
  '</ul>',
  '<br>',
  '<pre>',
  '</pre>',
  '<td>',
  '<h3>',
  '</h3>',
  '<blockquote>',
  '&amp;',
  'Acceptance criteria',
  'AC: ',
  'Done when ',
  'Given ',
  'when ',
  'then ',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\t',
  '. ',
  '; ',
  ', ',
  '?',
  '!a.png!',
  '[x|https://a.example]',
  '[tag] ',
  'SHOP-1: ',
  'Checkout: ',
  'e.g. ',
  '---',
  '====',
  '*',
  '_',
  '(',
  ')',
  '"',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud800',
  '界',
  'é',
  'guide ',
  'visitors ',
  'can ',
  'prints ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const NODES = [
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'listItem',
  'taskItem',
  'codeBlock',
  'tableCell',
  'blockquote',
  'text',
  'mention',
  'date',
  'expand',
  'panel',
  'unheard-of',
];
const { document } = fc.letrec<{ document: unknown; node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), text: fc.oneof(hostile, fc.jsonValue()) }, { requiredKeys: ['type'] }),
    fc.record(
      {
        type: fc.oneof(fc.constantFrom(...NODES), fc.jsonValue()),
        attrs: fc.oneof(
          fc.record(
            { text: hostile, level: fc.jsonValue(), title: hostile, timestamp: fc.jsonValue() },
            { requiredKeys: [] },
          ),
          fc.jsonValue(),
        ),
        marks: fc.oneof(fc.constant([{ type: 'strong' }]), fc.jsonValue()),
        content: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.jsonValue(),
  ),
  document: fc.record({ type: fc.constant('doc'), content: fc.array(tie('node'), { maxLength: 6 }) }),
}));

const evidenceOf = (parsed: ParsedText) => [
  ...parsed.sentences,
  ...parsed.criteria,
  ...[parsed.statement?.role, parsed.statement?.means, parsed.statement?.ends].filter((part) => part != null),
];

function expectSound(parsed: ParsedText): void {
  for (const { part, start, end, quote } of evidenceOf(parsed)) {
    expect(start).toBeLessThan(end);
    expect(parsed.text[part].slice(start, end)).toBe(quote);
  }
  let last = { part: 'summary', end: 0 };
  for (const { part, start, end } of parsed.blocks) {
    const from = part === last.part ? last.end : 0;
    expect([part, start >= from, start < end, end <= parsed.text[part].length]).toEqual([part, true, true, true]);
    last = { part, end };
  }
  const parts = parsed.blocks.map(({ part }) => part);
  expect([...parts].sort().reverse()).toEqual(parts);
  expect(parsed.openingStart).toBeLessThanOrEqual(parsed.text.summary.length);
}

describe('any text', () => {
  it('keeps as it came, quotes exactly, and stands in ordered, separate blocks', () => {
    fc.assert(
      fc.property(hostile, hostile, (summary, description) => {
        const parsed = parseItem({ summary, description });
        expect(parsed.text).toEqual({ summary, description });
        expectSound(parsed);
      }),
      { numRuns: 1000 },
    );
  });

  it('in any JSON where ADF is expected does the same', () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue()), (description) => {
        expectSound(parseItem({ summary: 'x', description }));
      }),
      { numRuns: 1000 },
    );
  });

  it('covers every letter outside code with a sentence', () => {
    fc.assert(
      fc.property(hostile, (description) => {
        const parsed = parseItem({ summary: '', description });
        for (const block of parsed.blocks) {
          if (block.type === 'code') continue;
          const covered = parsed.sentences.filter(({ start, end }) => start >= block.start && end <= block.end);
          const bare = (words: string) => words.replace(/[\s\u200b]+/g, '');
          expect(bare(covered.map(({ quote }) => quote).join(''))).toBe(
            bare(description.slice(block.start, block.end)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Processor time, not wall time: other work on the machine must not fail the test. */
describe('a long hostile text', () => {
  const SHORT = 20_000;
  const REPEATED = [
    ...FRAGMENTS,
    'user can ',
    'As a user I want ',
    'AC: a;',
    '{noformat:x}',
    '<p># x',
    'a',
    '](http://',
    '*a*\n',
    '-a\n',
    '# x\n',
    'Given a\n',
    '}\n',
    '[ ] \n',
  ];

  it.each(REPEATED)('of %j takes linear time', (words) => {
    const time = (length: number): number => {
      const description = words.repeat(Math.ceil(length / words.length));
      const start = process.cpuUsage().user;
      parseItem({ summary: description, description });
      return process.cpuUsage().user - start;
    };
    // Eight times the text may take eight times as long; a quadratic walk takes 64 times.
    const short = Math.max(2000, time(SHORT));
    expect(time(SHORT * 8) / short).toBeLessThan(30);
  });
});
