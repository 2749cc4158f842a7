import type { AdfDocument, AdfNode } from './adf-document';

const BULLET = /^\s*(?:[*\-•]|\d+[.)])\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;

const text = (value: string): readonly AdfNode[] => (value === '' ? [] : [{ type: 'text', text: value }]);

function paragraph(lines: readonly string[]): AdfNode {
  const content = lines.flatMap((line, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), ...text(line.trim())]);
  return { type: 'paragraph', content };
}

function list(lines: readonly string[]): AdfNode {
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph([line.replace(BULLET, '')])] }));
  return { type: NUMBER.test(lines[0] ?? '') ? 'orderedList' : 'bulletList', content: items };
}

/** Runs of lines of one sort: empty ones part paragraphs, marked ones make lists. */
function* runs(lines: readonly string[]): Generator<{ readonly sort: string; readonly lines: readonly string[] }> {
  const sortOf = (line: string): string => {
    if (line.trim() === '') return 'gap';
    if (NUMBER.test(line)) return 'numbers';
    return BULLET.test(line) ? 'bullets' : 'words';
  };
  let run: string[] = [];
  for (const line of lines) {
    if (run[0] !== undefined && sortOf(run[0]) !== sortOf(line)) {
      yield { sort: sortOf(run[0]), lines: run };
      run = [];
    }
    run.push(line);
  }
  if (run[0] !== undefined) yield { sort: sortOf(run[0]), lines: run };
}

/** Plain text as a document: blank lines part paragraphs, `-` and `1.` lines become lists. */
export function textDocument(plain: string): AdfDocument {
  const content: AdfNode[] = [];
  for (const run of runs(plain.replaceAll('\r\n', '\n').split('\n'))) {
    if (run.sort !== 'gap') content.push(run.sort === 'words' ? paragraph(run.lines) : list(run.lines));
  }
  return { type: 'doc', version: 1, content };
}
