import fc from 'fast-check';
import type { AdfDocument, AdfNode } from '../../../../local/jira/adf/adf-document';
import { isDocument } from '../../../../local/jira/adf/check-document';
import { documentText } from '../../../../local/jira/adf/document-text';
import { normaliseDocument } from '../../../../local/jira/adf/normalise-document';
import { textDocument } from '../../../../local/jira/adf/text-document';

const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const words = (text: string, ...marks: AdfNode[]): AdfNode => ({ type: 'text', text, marks });

test('empty marks and attributes go, neighbouring texts of one look become one', () => {
  const given = doc({
    type: 'paragraph',
    attrs: {},
    content: [words('a '), words('b'), words(' c', { type: 'strong' }), words('d', { type: 'strong' })],
  });
  expect(normaliseDocument(given)).toEqual(
    doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a b' },
        { type: 'text', text: ' cd', marks: [{ type: 'strong' }] },
      ],
    }),
  );
});

test('defaults and ids are filled in, and given ones stay', () => {
  const item = (localId: string): AdfNode => ({ type: 'taskItem', attrs: { localId, state: 'TODO' }, content: [] });
  const list: AdfNode = { type: 'taskList', attrs: { localId: '' }, content: [item('mine'), item('')] };
  const ordered: AdfNode = {
    type: 'orderedList',
    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [] }] }],
  };
  const [tasks, numbers] = normaliseDocument(doc(list, ordered)).content;
  expect(tasks?.attrs?.localId).toMatch(/^[0-9a-f-]{36}$/);
  expect(tasks?.content?.map(({ attrs }) => attrs?.localId)).toEqual([
    'mine',
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ]);
  expect(numbers?.attrs).toEqual({ order: 1 });
});

const text = fc.string({ minLength: 1, maxLength: 8 }).map((value) => words(value));
const paragraph = fc.array(text, { maxLength: 4 }).map((content): AdfNode => ({ type: 'paragraph', content }));
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map(
    (items): AdfNode => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [item] })) }),
  );
const documents = fc.array(fc.oneof(paragraph, list), { maxLength: 5 }).map((content) => doc(...content));

test('normalising twice is normalising once, keeps the words, and stays valid', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const once = normaliseDocument(document);
      expect(isDocument(once)).toBe(true);
      expect(normaliseDocument(once)).toEqual(once);
      expect(documentText(once)).toBe(documentText(document));
    }),
    { numRuns: 200 },
  );
});

test('any plain text becomes a valid document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (plain) => {
      expect(isDocument(textDocument(plain))).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(textDocument('Do this:\n- one\n- two\n\n1. first\nthen').content.map(({ type }) => type)).toEqual([
    'paragraph',
    'bulletList',
    'orderedList',
    'paragraph',
  ]);
});
