import fc from 'fast-check';
import { isDocument } from '../../../local/jira/adf/check-document';
import { normaliseDocument } from '../../../local/jira/adf/normalise-document';
import type { AdfDocument, AdfNode } from '../../../src/app/adf/adf-node';
import { canonicalDocument } from '../../../src/app/adf/canonical-document';
import { type Composition, composeDescription } from '../../../src/app/adf/compose-description';
import { adfDocuments } from '../../support/adf-documents';

const NOTHING: Composition = { sections: [], checklist: [], keepFormer: true, formerSummary: null, id: 'x' };
const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const text = (value: string): AdfNode => ({ type: 'text', text: value });
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const heading = (value: string): AdfNode => ({ type: 'heading', attrs: { level: 3 }, content: [text(value)] });
const code: AdfNode = { type: 'codeBlock', content: [text('SELECT 1')] };

test('the draft comes first, pictures and code stay, the former wording is folded away at the end', () => {
  const former = doc(heading('Why'), paragraph(text('As a developer I want a store')), heading('Query'), code);
  const composed = composeDescription(former, {
    ...NOTHING,
    sections: [
      { heading: '', lines: ['Visitors add pictures.', ' '], list: false },
      { heading: 'Acceptance criteria', lines: ['A picture\nshows', ''], list: true },
      { heading: 'Left out', lines: [], list: true },
    ],
    formerSummary: 'Store pictures',
  });
  const item: AdfNode = { type: 'listItem', content: [paragraph(text('A picture shows'))] };
  const summary: AdfNode = { type: 'text', text: 'Store pictures', marks: [{ type: 'strong' }] };
  expect(composed.content).toEqual([
    paragraph(text('Visitors add pictures.')),
    heading('Acceptance criteria'),
    { type: 'bulletList', content: [item] },
    heading('Query'),
    code,
    {
      type: 'expand',
      attrs: { title: 'Former wording' },
      content: [paragraph(summary), heading('Why'), paragraph(text('As a developer I want a store'))],
    },
  ]);
});

test('without a copy, a line with a mention or a link stays, and plain words go', () => {
  const mention = paragraph(text('Ask '), { type: 'mention', attrs: { id: '1' } });
  const link = paragraph({ ...text('the page'), marks: [{ type: 'link', attrs: { href: 'https://example.com' } }] });
  const former = doc(paragraph(text('Plain words')), mention, link);
  const composed = composeDescription(former, { ...NOTHING, keepFormer: false });
  expect(composed.content).toEqual([mention, link]);
});

test('a checklist joins what is there, with what each step has to meet', () => {
  const checklist = [
    { summary: 'Keep pictures', sections: [{ heading: 'Done when', lines: ['It is fast'], list: true }] },
    { summary: 'Show them', sections: [] },
  ];
  const { content } = composeDescription(doc(code), { ...NOTHING, sections: null, checklist });
  expect(content.slice(0, 2)).toEqual([code, heading('Steps')]);
  const task = (localId: string, words: string) => ({
    type: 'taskItem',
    attrs: { localId, state: 'TODO' },
    content: [text(words)],
  });
  expect(content[2]?.content).toEqual([
    task('x-0', 'Keep pictures'),
    { type: 'taskList', attrs: { localId: 'x-0-list' }, content: [task('x-0-0', 'It is fast')] },
    task('x-1', 'Show them'),
  ]);
});

const section = fc.record({
  heading: fc.string({ unit: 'binary', maxLength: 8 }),
  lines: fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 3 }),
  list: fc.boolean(),
});
const compositions: fc.Arbitrary<Composition> = fc.record({
  sections: fc.option(fc.array(section, { maxLength: 3 })),
  checklist: fc.array(fc.record({ summary: fc.string(), sections: fc.array(section, { maxLength: 1 }) }), {
    maxLength: 2,
  }),
  keepFormer: fc.boolean(),
  formerSummary: fc.option(fc.string({ maxLength: 8 })),
  id: fc.constant('x'),
});

/** Nodes that are more than words, wherever they stand. */
function rich(node: AdfNode): readonly string[] {
  const words = [
    'doc',
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'listItem',
    'blockquote',
    'rule',
    'text',
    'hardBreak',
  ];
  const inner = (node.content ?? []).flatMap(rich);
  return words.includes(node.type) ? inner : [JSON.stringify(node), ...inner];
}

describe('for any description', () => {
  test('what is written is valid, and Jira stores it as it is meant', () => {
    fc.assert(
      fc.property(adfDocuments, compositions, (former, parts) => {
        expect(isDocument(former)).toBe(true);
        const composed = composeDescription(former, parts);
        expect(isDocument(composed)).toBe(true);
        expect(canonicalDocument(normaliseDocument(composed as never) as AdfDocument)).toBe(
          canonicalDocument(composed),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('pictures, tables, panels, mentions and all else that is more than words survive byte for byte, once', () => {
    fc.assert(
      fc.property(adfDocuments, compositions, (former, parts) => {
        const composed = composeDescription(former, { ...parts, checklist: [] });
        const copies = composed.content.filter(({ attrs }) => attrs?.title === 'Former wording');
        const survivors = rich(composed).filter((node) => !copies.some((copy) => JSON.stringify(copy) === node));
        expect([...survivors].sort()).toEqual([...rich(former)].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('a copy holds every word that left the description', () => {
    const wordsIn = (node: AdfNode): string => (node.text ?? '') + (node.content ?? []).map(wordsIn).join('');
    fc.assert(
      fc.property(adfDocuments, (former) => {
        const composed = composeDescription(former, NOTHING);
        expect([...wordsIn(composed)].sort()).toEqual([...wordsIn(former)].sort());
      }),
      { numRuns: 100 },
    );
  });
});
