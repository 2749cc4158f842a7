import { parseItem } from '../../../src/engine/text/parse-item';
import type { ParsedText } from '../../../src/engine/text/parsed-text';

const read = (description: unknown, summary = 'Guide pictures'): ParsedText => parseItem({ summary, description });

/** Blocks of the description as "type level: words"; `+` marked, `!` criterion. */
const outline = (text: ParsedText): string[] =>
  text.blocks
    .filter((block) => block.part === 'description')
    .map(({ type, level, marked, criterion, start, end }) => {
      const signs = `${marked ? '+' : ''}${criterion ? '!' : ''}`;
      return `${type}${level || ''}${signs}: ${text.text.description.slice(start, end)}`;
    });

const quotes = (evidence: readonly { quote: string }[]): string[] => evidence.map(({ quote }) => quote);

describe('an item as text', () => {
  it('keeps the text as it came and counts every offset in it', () => {
    const text = read('  h2. Why\r\n* one \n');
    expect(text.text.description).toBe('  h2. Why\r\n* one \n');
    expect(outline(text)).toEqual(['heading2: Why', 'item1: one']);
  });

  it('ends a sentence after minutes', () => {
    expect(quotes(read('It takes 22 min. Half of it is waiting.').sentences).slice(1)).toEqual([
      'It takes 22 min.',
      'Half of it is waiting.',
    ]);
  });

  it('reads no open question of an applied draft, and keeps it for the eye', () => {
    const summary = 'As a guest, I want a map so that [what do they gain?]';
    const text = read('Goal\n\n[which story needs it, or what gets better?]', summary);
    expect(text.statement?.ends ?? null).toBeNull();
    expect(quotes(text.sentences)).toEqual(['As a guest, I want a map so that', 'Goal']);
    expect(text.written.summary).toBe(summary);
    expect(text.text.summary).toHaveLength(summary.length);
  });

  it('gives the summary as a block of its own', () => {
    expect(read(undefined).blocks).toEqual([
      { part: 'summary', type: 'paragraph', start: 0, end: 14, level: 0, marked: false, criterion: false },
    ]);
  });

  it.each([
    null,
    undefined,
    7,
    true,
    [],
    {},
    { type: 'doc' },
    { content: 'x' },
    [[1]],
    { type: 3, content: [null, 'a'] },
  ])('takes %j for an empty description', (description) => {
    expect(read(description).text.description).toBe('');
  });
});

describe('markup', () => {
  it('reads Jira wiki markup', () => {
    const text = read(
      [
        'h2. Background',
        'Pictures go to {{/var/pics}}.',
        '# first',
        '## inner',
        '# second',
        '* bullet',
        '||Name||Use||',
        '|a|[b|https://b.example]|',
        '{code:java}',
        'int x = 1;',
        '{code}',
        '{quote}',
        'said by a guide',
        '{quote}',
        '{panel:title=Done when|borderStyle=solid}',
        'The picture shows.',
        '{panel}',
      ].join('\n'),
    );
    expect(outline(text)).toEqual([
      'heading2: Background',
      'paragraph: Pictures go to {{/var/pics}}.',
      'item1+: first',
      'item2+: inner',
      'item1+: second',
      'item1: bullet',
      'cell: Name',
      'cell: Use',
      'cell: a',
      'cell: [b|https://b.example]',
      'code: int x = 1;',
      'quote: said by a guide',
      'heading: Done when',
      'paragraph!: The picture shows.',
    ]);
  });

  it('reads Markdown', () => {
    const text = read(
      [
        '# Title',
        '',
        'Some words',
        'on two lines.',
        '## Acceptance criteria',
        '- [ ] opens',
        '- [x] prints',
        '',
        '| a | b |',
        '|---|:--|',
        '| c | d |',
        '',
        '> a word of a visitor',
        '```sql',
        'select 1',
        '```',
        'Setext',
        '======',
      ].join('\n'),
    );
    expect(outline(text)).toEqual([
      'heading1: Title',
      'paragraph: Some words\non two lines.',
      'heading2: Acceptance criteria',
      'task1!: opens',
      'task1+!: prints',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: d',
      'quote: a word of a visitor',
      'code: select 1',
      'heading1: Setext',
    ]);
  });

  it('reads HTML', () => {
    const text = read(
      '<p>Visitors <b>see</b> it.</p><ul><li>one</li><li>two<ol><li>three</li></ol></li></ul><h3>AC</h3><ul><li>x &lt; y</li></ul><pre>code\nhere</pre><blockquote>said</blockquote><table><tr><th>h</th><td>c</td></tr></table>',
    );
    expect(outline(text)).toEqual([
      'paragraph: Visitors <b>see</b> it.',
      'item1: one',
      'item1: two',
      'item2+: three',
      'heading3: AC',
      'item1!: x &lt; y',
      'code: code\nhere',
      'quote: said',
      'cell: h',
      'cell: c',
    ]);
  });

  it('reads plain text', () => {
    const text = read('Background:\n1. one\n2) two\n  a) three\n-four\n-five\n• six\nDone: it prints');
    expect(outline(text)).toEqual([
      'heading: Background',
      'item1+: one',
      'item1+: two',
      'item2+: three',
      'item1: four',
      'item1: five',
      'item1: six',
      'heading: Done',
      'paragraph!: it prints',
    ]);
  });

  it('reads one text in several syntaxes', () => {
    const text = read('h3. AC\n- opens\n## Notes\n<p>in HTML</p>\n{code}x{code}\n```\ny\n```');
    expect(outline(text)).toEqual([
      'heading3: AC',
      'item1!: opens',
      'heading2: Notes',
      'paragraph: in HTML',
      'code: x',
      'code: y',
    ]);
  });

  it('starts anew after the title of a panel in the middle of a line', () => {
    expect(outline(read('before {code:sql}{panel:title=Why}after'))).toEqual([
      'paragraph: before',
      'heading: Why',
      'paragraph: after',
    ]);
  });
});

describe('sentences', () => {
  it('ends them at stops and lines, not at short forms', () => {
    const text = read('We use S3, e.g. for logs. Version 2.1 is out! Is it (really?) Yes\nA new line\nthat goes on.');
    expect(quotes(text.sentences).slice(1)).toEqual([
      'We use S3, e.g. for logs.',
      'Version 2.1 is out!',
      'Is it (really?)',
      'Yes',
      'A new line\nthat goes on.',
    ]);
  });
});

describe('media', () => {
  it('counts pictures and links once each', () => {
    const text = read(
      '!shot.png|width=80! ![x](https://a.example/p.png) [docs|https://b.example] https://c.example <img src="d">',
    );
    expect(text.media).toEqual({ pictures: 3, links: 2 });
  });
});
