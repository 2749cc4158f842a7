import { parseItem } from '../../../src/engine/text/parse-item';

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length ? { marks } : {}) });
const node = (type: string, ...content: unknown[]) => ({ type, content });
const withAttrs = (type: string, attrs: object, ...content: unknown[]) => ({ type, attrs, content });
const p = (...content: unknown[]) => node('paragraph', ...content);
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });

const read = (document: unknown) => parseItem({ summary: 'Guide pictures', description: document });
const outline = (document: unknown): string[] => {
  const parsed = read(document);
  return parsed.blocks
    .filter((block) => block.part === 'description')
    .map(
      ({ type, level, marked, criterion, start, end }) =>
        `${type}${level || ''}${marked ? '+' : ''}${criterion ? '!' : ''}: ${parsed.text.description.slice(start, end)}`,
    );
};

describe("Jira's document", () => {
  it('becomes text, one line a block', () => {
    expect(read(doc(p(text('One'), text(' two')), p(), p(text('three')))).text.description).toBe('One two\nthree\n');
  });

  it('keeps the roles of its blocks', () => {
    const document = doc(
      withAttrs('heading', { level: 2 }, text('Why')),
      node(
        'bulletList',
        node(
          'listItem',
          p(text('one')),
          p(text('more of one')),
          node('orderedList', node('listItem', p(text('inner')))),
        ),
      ),
      node('blockquote', p(text('said'))),
      node('codeBlock', text('As a user I want\n- code')),
      node('table', node('tableRow', node('tableHeader', p(text('head'))), node('tableCell', p(text('cell'))))),
      withAttrs('heading', { level: 3 }, text('Acceptance criteria')),
      node(
        'taskList',
        withAttrs('taskItem', { state: 'DONE' }, text('ticked')),
        withAttrs('taskItem', { state: 'TODO' }, text('open')),
      ),
      node('taskList', withAttrs('blockTaskItem', { state: 'DONE' }, p(text('block')))),
      node('decisionList', node('decisionItem', text('decided'))),
      withAttrs('heading', { level: 3 }, text('Rest')),
      withAttrs('panel', { panelType: 'info' }, p(text('in a panel'))),
      withAttrs(
        'expand',
        { title: 'Notes' },
        p(text('in an expand')),
        withAttrs('nestedExpand', { title: 'Inner' }, p(text('nested'))),
      ),
      node('layoutSection', node('layoutColumn', p(text('left'))), node('layoutColumn', p(text('right')))),
      node('bodiedSyncBlock', p(text('synced'))),
      withAttrs('bodiedExtension', { extensionKey: 'x' }, p(text('in a macro'))),
      node('mediaSingle', withAttrs('media', { id: '1' }), node('caption', text('a caption'))),
      node('rule'),
    );
    expect(outline(document)).toEqual([
      'heading2: Why',
      'item1: one',
      'paragraph: more of one',
      'item2+: inner',
      'quote: said',
      'code1: As a user I want\n- code',
      'cell1+: head',
      'cell1+: cell',
      'heading3: Acceptance criteria',
      'task1+!: ticked',
      'task1!: open',
      'task1+!: block',
      'item1!: decided',
      'heading3: Rest',
      'paragraph: in a panel',
      'heading: Notes',
      'paragraph: in an expand',
      'heading: Inner',
      'paragraph: nested',
      'paragraph: left',
      'paragraph: right',
      'paragraph: synced',
      'paragraph: in a macro',
      'paragraph: a caption',
    ]);
  });

  it('gives what stands in a line readable words', () => {
    const line = p(
      text('Ask '),
      withAttrs('mention', { id: '5b1', text: '@Ann' }),
      text(' or '),
      withAttrs('mention', { id: '5b2' }),
      text(' by '),
      withAttrs('date', { timestamp: '1735689600000' }),
      text(' '),
      withAttrs('emoji', { shortName: ':tada:', text: '🎉' }),
      withAttrs('emoji', { shortName: ':blob:' }),
      text(' '),
      withAttrs('status', { text: 'DONE', color: 'green' }),
      text(' '),
      withAttrs('inlineCard', { url: 'https://a.example/1' }),
      withAttrs('placeholder', { text: 'Write here' }),
      withAttrs('inlineExtension', { text: ' macro' }),
      withAttrs('mediaInline', { id: 'm' }),
      { type: 'from-the-future', attrs: { text: ' new' } },
    );
    expect(outline(doc(line))).toEqual([
      'paragraph: Ask @Ann or @someone by 2025-01-01 🎉:blob: DONE https://a.example/1 macro new',
    ]);
  });

  it('reads lists and labels that were typed into paragraphs', () => {
    const document = doc(
      p(text('Acceptance criteria', { type: 'strong' })),
      p(text('- opens'), { type: 'hardBreak' }, text('- prints')),
      p(text('h3. Notes')),
      p(text('no criterion')),
    );
    expect(outline(document)).toEqual([
      'heading: Acceptance criteria',
      'item1!: opens',
      'item1!: prints',
      'heading3: Notes',
      'paragraph: no criterion',
    ]);
  });

  it('reads the words of nodes that it does not know', () => {
    expect(outline(doc(node('hologram', p(text('a')), text('b')), { text: 'c' }))).toEqual([
      'paragraph: a',
      'paragraph: b',
      'paragraph: c',
    ]);
  });

  it('counts pictures and links', () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    const document = doc(
      p(text('two ', link('https://a.example')), text('pieces', link('https://a.example'), { type: 'strong' })),
      withAttrs('blockCard', { url: 'https://b.example' }),
      withAttrs('embedCard', { url: 'https://c.example' }),
      node('mediaGroup', withAttrs('media', {}), withAttrs('media', {})),
    );
    expect(read(document).media).toEqual({ pictures: 2, links: 3 });
  });

  it('leaves out what an applied draft has folded away, and reads any other expand', () => {
    const expand = (title: string) => ({ ...node('expand', p(text('As a developer'))), attrs: { title } });
    expect(outline(doc(p(text('now')), expand('Former wording')))).toEqual(['paragraph: now']);
    expect(outline(doc(expand('More')))).toEqual(['heading: More', 'paragraph: As a developer']);
  });

  it('survives nesting that no editor makes', () => {
    let inner: unknown = p(text('deep'));
    for (let depth = 0; depth < 100_000; depth++) inner = node('bulletList', node('listItem', inner));
    expect(outline(doc(inner))).toEqual(['item100000: deep']);
  });
});
