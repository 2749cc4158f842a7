import { type Draft, plainText, type Words } from '../../../src/engine/index';

type Item = Draft[number];

/** A drafted item's description as Markdown; an open question stands in brackets. */
export function markdownOf({ sections }: Item): string {
  return sections.map(sectionOf).join('\n\n');
}

function sectionOf({ heading, lines, list }: Item['sections'][number]): string {
  const written = lines.map((line) => (list ? `- ${escaped(line)}` : escaped(line)));
  return `${heading === '' ? '' : `### ${heading}\n\n`}${written.join(list ? '\n' : '\n\n')}`;
}

/** What would be read as markup of its own: a tag anywhere, a heading or a quote at the start. */
function escaped(line: readonly Words[]): string {
  return plainText(line)
    .replace(/</g, '\\<')
    .replace(/^(?=[#>])/, '\\');
}
