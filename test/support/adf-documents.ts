import fc from 'fast-check';
import type { AdfDocument, AdfNode } from '../../src/app/adf/adf-node';

type Nodes = fc.Arbitrary<AdfNode>;

const of = (type: string, content: fc.Arbitrary<readonly AdfNode[]>, attrs?: object): Nodes =>
  content.map((nodes) => ({ type, ...(attrs && { attrs: { ...attrs } }), content: nodes }));
const some = (node: Nodes, maxLength = 3) => fc.array(node, { minLength: 1, maxLength });
const id = fc.uuid();

const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abc Zé:.') });
const mark = fc.constantFrom<AdfNode>(
  { type: 'strong' },
  { type: 'em' },
  { type: 'link', attrs: { href: 'https://example.com/a' } },
  { type: 'textColor', attrs: { color: '#ff0000' } },
);
const text: Nodes = fc.oneof(
  words.map((value) => ({ type: 'text', text: value })),
  fc.tuple(words, mark).map(([value, look]) => ({ type: 'text', text: value, marks: [look] })),
  words.map((value) => ({ type: 'text', text: value, marks: [{ type: 'code' }] })),
);
const richInline: Nodes = fc.oneof(
  id.map((user) => ({ type: 'mention', attrs: { id: user, text: '@Ada' } })),
  fc.constant({ type: 'emoji', attrs: { shortName: ':map:', id: '1f5fa', text: 'map' } }),
  fc.constant({ type: 'date', attrs: { timestamp: '1700000000000' } }),
  id.map((localId) => ({ type: 'status', attrs: { text: 'Open', color: 'blue', localId } })),
  fc.constant({ type: 'inlineCard', attrs: { url: 'https://example.com/b' } }),
  id.map((media) => ({ type: 'mediaInline', attrs: { id: media, collection: 'c', type: 'file' } })),
  fc.constant({ type: 'inlineExtension', attrs: { extensionKey: 'k', extensionType: 't', parameters: { a: [1] } } }),
);
const inline: Nodes = fc.oneof({ weight: 4, arbitrary: text }, fc.constant({ type: 'hardBreak' }), richInline);
const line = fc.array(inline, { maxLength: 4 });
const paragraph = of('paragraph', line);
const heading = of('heading', line, { level: 2 });
const leading = of('paragraph', fc.constant([{ type: 'text', text: 'As the log says:' }]));

const code = of(
  'codeBlock',
  fc.array(words, { maxLength: 1 }).map((all) => all.map((value) => ({ type: 'text', text: value }))),
  {
    language: 'sql',
  },
);
const media: Nodes = id.map((file) => ({
  type: 'media',
  attrs: { type: 'file', id: file, collection: 'c', alt: 'a map' },
}));
const picture = of('mediaSingle', fc.tuple(media), { layout: 'center' });

const listOf = (item: Nodes, depth: number): Nodes => {
  const inner = depth === 0 ? item : fc.oneof({ weight: 3, arbitrary: item }, listOf(item, depth - 1));
  const items = some(of('listItem', fc.tuple(paragraph, inner)));
  return fc.oneof(of('bulletList', items), of('orderedList', items, { order: 1 }));
};
const list = fc.oneof({ weight: 3, arbitrary: listOf(paragraph, 1) }, listOf(fc.oneof(code, picture), 0));
const task: Nodes = fc
  .tuple(id, fc.constantFrom('TODO', 'DONE'), line)
  .map(([localId, state, content]) => ({ type: 'taskItem', attrs: { localId, state }, content }));
const tasks: Nodes = fc
  .tuple(id, some(task))
  .map(([localId, content]) => ({ type: 'taskList', attrs: { localId }, content }));
const decisions: Nodes = fc.tuple(id, id, line).map(([localId, inner, content]) => ({
  type: 'decisionList',
  attrs: { localId },
  content: [{ type: 'decisionItem', attrs: { localId: inner, state: 'DECIDED' }, content }],
}));
const panel = of('panel', some(fc.oneof(paragraph, heading, listOf(paragraph, 0))), { panelType: 'note' });
const quote = of('blockquote', some(fc.oneof(paragraph, listOf(paragraph, 0), code)));
const rule: Nodes = fc.constant({ type: 'rule' });
const cell = of('tableCell', some(fc.oneof(paragraph, list, code), 2), { colspan: 1 });
const table: Nodes = fc.tuple(id, some(of('tableRow', some(cell, 2)), 2)).map(([localId, content]) => ({
  type: 'table',
  attrs: { localId, isNumberColumnEnabled: false, layout: 'default' },
  content,
}));
const extension: Nodes = id.map((localId) => ({
  type: 'extension',
  attrs: { extensionKey: 'chart', extensionType: 'com.example', parameters: { z: 1, a: null }, localId },
}));
const inExpand = fc.oneof(paragraph, heading, list, code, panel, quote, picture, tasks, extension);
const nested = of('nestedExpand', some(inExpand, 2), { title: 'inner' });
const expand: Nodes = fc.tuple(id, some(fc.oneof(inExpand, table, nested), 2)).map(([localId, content]) => ({
  type: 'expand',
  attrs: { title: 'More', localId },
  content,
}));
const bodied = of('bodiedExtension', some(inExpand, 2), { extensionKey: 'note', extensionType: 'com.example' });
const column = of('layoutColumn', some(fc.oneof(paragraph, list, table), 2), { width: 50 });
const layout = of('layoutSection', fc.tuple(column, column));
const aligned: Nodes = paragraph.map((node) => ({
  ...node,
  marks: [{ type: 'alignment', attrs: { align: 'center' } }],
}));
const indented: Nodes = heading.map((node) => ({ ...node, marks: [{ type: 'indentation', attrs: { level: 1 } }] }));

const block = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(paragraph, heading, leading, list, quote, rule, aligned, indented) },
  { weight: 6, arbitrary: fc.oneof(code, picture, of('mediaGroup', some(media)), tasks, decisions, panel, table) },
  { weight: 3, arbitrary: fc.oneof(extension, expand, bodied, layout) },
);

/** Any description that Jira takes: every node that its editor makes, nested as the schema allows. */
export const adfDocuments: fc.Arbitrary<AdfDocument> = fc
  .array(block, { maxLength: 6 })
  .map((content) => ({ type: 'doc', version: 1, content }));
