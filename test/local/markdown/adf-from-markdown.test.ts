import { adfFromMarkdown } from '../../../local/markdown/adf-from-markdown';

const read = (text: string, lineEnd: 'break' | 'space' = 'break') => adfFromMarkdown(text, { lineEnd }).content;
const text = (value: string, ...marks: string[]) =>
  marks.length > 0
    ? { type: 'text', text: value, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text: value };

test('a line end is a break for people who type, and nothing in a source file', () => {
  expect(read('one\ntwo')).toEqual([{ type: 'paragraph', content: [text('one'), { type: 'hardBreak' }, text('two')] }]);
  expect(read('one\ntwo', 'space')).toEqual([{ type: 'paragraph', content: [text('one two')] }]);
  expect(read('one \\\ntwo', 'space')).toEqual([
    { type: 'paragraph', content: [text('one'), { type: 'hardBreak' }, text('two')] },
  ]);
});

test('inline signs become marks, code never carries bold', () => {
  expect(read('a **b `c`** *d* ~~e~~')).toEqual([
    {
      type: 'paragraph',
      content: [
        text('a '),
        text('b ', 'strong'),
        text('c', 'code'),
        text(' '),
        text('d', 'em'),
        text(' '),
        text('e', 'strike'),
      ],
    },
  ]);
});

test('only web and mail addresses become links', () => {
  const link = { type: 'link', attrs: { href: 'https://waymark.example/a' } };
  expect(read('[here](https://waymark.example/a)')[0]?.content).toEqual([
    { type: 'text', text: 'here', marks: [link] },
  ]);
  expect(read('[here](javascript:alert(1))')[0]?.content).toEqual([text('[here](javascript:alert(1))')]);
});

test('lists nest by indentation, tasks keep their state', () => {
  const item = (value: string, ...nested: object[]) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [text(value)] }, ...nested],
  });
  expect(read('- a\n  1. b\n- c')).toEqual([
    {
      type: 'bulletList',
      content: [item('a', { type: 'orderedList', content: [item('b')] }), item('c')],
    },
  ]);
  const [tasks] = read('- [x] done\n- [ ] open');
  expect(tasks?.type).toBe('taskList');
  expect(tasks?.content?.map(({ attrs }) => attrs?.state)).toEqual(['DONE', 'TODO']);
});

test('code keeps its lines, an unclosed fence runs to the end', () => {
  expect(read('```sql\nSELECT *\n  FROM a\n```\nafter')).toEqual([
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('SELECT *\n  FROM a')] },
    { type: 'paragraph', content: [text('after')] },
  ]);
  expect(read('```\n# no heading')).toEqual([{ type: 'codeBlock', content: [text('# no heading')] }]);
});

test('a table needs its line of dashes', () => {
  const [table] = read('| a | b |\n| --- | --- |\n| 1 | 2 |');
  expect(table?.content?.map((row) => row.content?.map((cell) => cell.type))).toEqual([
    ['tableHeader', 'tableHeader'],
    ['tableCell', 'tableCell'],
  ]);
  expect(read('| a | b')[0]?.type).toBe('paragraph');
});

test('a quote without words holds an empty paragraph, as Jira demands', () => {
  expect(read('> ')).toEqual([{ type: 'blockquote', content: [{ type: 'paragraph' }] }]);
});
