import { normaliseDocument } from '../../../local/jira/adf/normalise-document';
import type { AdfDocument, AdfNode } from '../../../src/app/adf/adf-node';
import { canonicalDocument } from '../../../src/app/adf/canonical-document';

const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const words = (text: string, ...marks: AdfNode[]): AdfNode => ({ type: 'text', text, marks });

test('a document and what Jira makes of it are one', () => {
  const given = doc(
    paragraph(words('a '), words('b'), words(' c', { type: 'strong' })),
    {
      type: 'taskList',
      attrs: { localId: '' },
      content: [{ type: 'taskItem', attrs: { localId: '', state: 'TODO' } }],
    },
    { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph()] }] },
    { type: 'expand', content: [paragraph()] },
  );
  expect(canonicalDocument(normaliseDocument(given))).toBe(canonicalDocument(given));
});

test('other words, looks, states and order make another document', () => {
  const one = doc(paragraph(words('a')), paragraph(words('b')));
  const others = [
    doc(paragraph(words('a')), paragraph(words('c'))),
    doc(paragraph(words('b')), paragraph(words('a'))),
    doc(paragraph(words('a', { type: 'em' })), paragraph(words('b'))),
    doc(paragraph(words('a'), words('b'))),
    null,
  ];
  expect(new Set([one, ...others].map(canonicalDocument)).size).toBe(others.length + 1);
  expect(canonicalDocument(null)).toBe(canonicalDocument(doc()));
});
