import fc from 'fast-check';
import { wikiDocument } from '../../../local/import/wiki-document';
import { isDocument } from '../../../local/jira/adf/check-document';

const blocks = (text: string) => wikiDocument(text).content;
const words = (text: string) => blocks(text)[0]?.content;

test.each([
  ['h3. Goal', [{ type: 'heading', attrs: { level: 3 } }]],
  ['one\ntwo\n\nthree', [{ type: 'paragraph' }, { type: 'paragraph' }]],
  ['intro:\n- one\n- two\nend', [{ type: 'paragraph' }, { type: 'bulletList' }, { type: 'paragraph' }]],
  ['# one\n# two', [{ type: 'orderedList', content: [{}, {}] }]],
  ['1. one\n2. two', [{ type: 'orderedList', content: [{}, {}] }]],
  ['* one\n*# two', [{ type: 'bulletList', content: [{ content: [{}, { type: 'orderedList' }] }] }]],
  ['** deep\n* shallow', [{ type: 'bulletList', content: [{}, {}] }]],
  ['{code:java}\nint a;\n{code}', [{ type: 'codeBlock', content: [{ text: 'int a;' }] }]],
  ['{noformat}* no list{noformat}', [{ type: 'codeBlock', content: [{ text: '* no list' }] }]],
  ['{quote}\nwords\n{quote}', [{ type: 'paragraph', content: [{ text: 'words' }] }]],
  ['bq. words', [{ type: 'blockquote' }]],
  ['----', [{ type: 'rule' }]],
  ['||a||b||\n|1|2|', [{ type: 'paragraph', content: [{ text: 'a | b' }, { type: 'hardBreak' }, { text: '1 | 2' }] }]],
])('block: %j', (text, expected) => {
  expect(blocks(text)).toMatchObject(expected);
});

test.each([
  ['a *b* c', [{ text: 'a ' }, { text: 'b', marks: [{ type: 'strong' }] }, { text: ' c' }]],
  ['snake_case_name', [{ text: 'snake_case_name' }]],
  ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
  ['{{code}}', [{ text: 'code', marks: [{ type: 'code' }] }]],
  ['*{{code}}*', [{ text: 'code', marks: [{ type: 'code' }] }]],
  ['{color:red}red{color} ink', [{ text: 'red' }, { text: ' ink' }]],
  ['see !picture.png|thumbnail! here', [{ text: 'see ' }, { text: ' here' }]],
  ['[~accountid:712020:abc] says', [{ text: '@someone' }, { text: ' says' }]],
  ['[https://example.com]', [{ text: 'https://example.com', marks: [{ type: 'link' }] }]],
  ['a \\*b\\*', [{ text: 'a *b*' }]],
])('words: %j', (text, expected) => {
  expect(words(text)).toMatchObject(expected);
});

test('any text makes a document that Jira takes', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '{{',
    '}}',
    '[',
    '|',
    ']',
    '{code}',
    '\n',
    '- ',
    '# ',
    'h1. ',
    'word',
    ' ',
    '!a.png!',
    '----',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(isDocument(wikiDocument(any))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(['*a ', '*a* ', '_', '[a|', '{{', '{{a}} ', '{color', '!a', '\\', '* ', '| '])(
  'a long text of %j ends soon',
  (piece) => {
    // Of the processor, so that a busy machine does not count.
    const start = process.cpuUsage();
    wikiDocument(piece.repeat(10_000));
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  },
);
