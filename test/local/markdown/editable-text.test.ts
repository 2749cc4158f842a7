import fc from 'fast-check';
import { adfFromMarkdown } from '../../../local/markdown/adf-from-markdown';
import type { AdfDocument, AdfNode } from '../../../local/markdown/adf-node';
import { documentFromText, editableText } from '../../../local/markdown/editable-text';

const doc = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

test('what the text can say is shown as text', () => {
  const document = doc(
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Done when' }] },
    paragraph({ type: 'text', text: 'a*b and ' }, { type: 'text', text: 'bold', marks: [{ type: 'strong' }] }),
  );
  const { text, kept } = editableText(document);
  expect(text).toBe('### Done when\n\na\\*b and **bold**');
  expect(kept).toEqual([]);
  expect(documentFromText(text, kept)).toEqual(document);
});

test('a block that the text cannot say is kept as it was, moves with its line, and goes with it', () => {
  const panel: AdfNode = {
    type: 'panel',
    attrs: { panelType: 'info' },
    content: [paragraph({ type: 'text', text: 'careful' })],
  };
  const { text, kept } = editableText(doc(panel, paragraph({ type: 'text', text: 'after' })));
  expect(text).toBe('[[kept 1: panel]]\n\nafter');
  expect(documentFromText('before\n\n[[kept 1: panel]]', kept)?.content.at(-1)).toEqual(panel);
  expect(documentFromText('after', kept)?.content).toHaveLength(1);
});

test('a paragraph that looks like a list stays a paragraph', () => {
  const document = doc(
    paragraph({ type: 'text', text: '1. of May' }),
    paragraph({ type: 'text', text: '- 5 degrees' }),
  );
  const { text, kept } = editableText(document);
  expect(kept).toEqual([]);
  expect(documentFromText(text, kept)).toEqual(document);
});

test('an empty text is no document', () => {
  expect(documentFromText('  \n', [])).toBeNull();
  expect(editableText(null)).toEqual({ text: '', kept: [] });
});

const mark = fc.constantFrom('strong', 'em', 'code', 'strike', 'underline', 'textColor');
const textNode: fc.Arbitrary<AdfNode> = fc
  .tuple(fc.string({ minLength: 1, maxLength: 12 }), fc.uniqueArray(mark, { maxLength: 2 }))
  .map(([text, marks]) => ({
    type: 'text',
    text,
    ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
  }));
const inline = fc.array(fc.oneof(textNode, fc.constant({ type: 'hardBreak' }), fc.constant({ type: 'emoji' })), {
  maxLength: 4,
});
const block: fc.Arbitrary<AdfNode> = fc
  .tuple(fc.constantFrom('paragraph', 'heading', 'blockquote', 'bulletList', 'codeBlock', 'panel', 'expand'), inline)
  .map(([type, content]) => ({
    type,
    ...(type === 'heading' ? { attrs: { level: 2 } } : {}),
    content: type === 'bulletList' ? [{ type: 'listItem', content: [{ type: 'paragraph', content }] }] : content,
  }));

test('opening and saving without a change never changes what a document says', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (content) => {
      const { text, kept } = editableText(doc(...content));
      const again = editableText(documentFromText(text, kept));
      expect(again.text).toBe(text);
      expect(again.kept).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});

test('any text is read without an error and comes back the same the second time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const first = documentFromText(text, []);
      const { text: written, kept } = editableText(first);
      expect(editableText(documentFromText(written, kept)).text).toBe(written);
    }),
    { numRuns: 300 },
  );
});

test('hostile text ends in linear time', () => {
  const start = performance.now();
  adfFromMarkdown('*'.repeat(30_000), { lineEnd: 'break' });
  adfFromMarkdown('[a]('.repeat(8_000), { lineEnd: 'break' });
  adfFromMarkdown('**a '.repeat(8_000), { lineEnd: 'break' });
  expect(performance.now() - start).toBeLessThan(2_000);
});
