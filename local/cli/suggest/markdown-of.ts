import { type Draft, plainText, type Words } from '../../../src/engine/index';

type Item = Draft[number];

/** A drafted item's description as Markdown; an open question stands in brackets. */
export function markdownOf({ sections }: Item): string {
  return sections.map(sectionOf).join('\n\n');
}

type Section = Item['sections'][number];

function sectionOf(section: Section): string {
  const { heading } = section;
  return `${heading === '' ? '' : `### ${heading}\n\n`}${bodyOf(section)}`;
}

function bodyOf({ lines, list, as }: Section): string {
  switch (as) {
    case 'code':
      return fenced(lines.map(plainText).join('\n'));
    case 'table':
      return tableOf(lines);
    case 'quote':
      return lines.map((line) => `> ${escaped(line)}`).join('\n');
    default:
      return lines.map((line) => `${list ? '- ' : ''}${escaped(line)}`).join(list ? '\n' : '\n\n');
  }
}

function fenced(code: string): string {
  const fence = code.includes('```') ? '~~~' : '```';
  return `${fence}\n${code}\n${fence}`;
}

/** Markdown asks for a line below a table's head. */
function tableOf([head = [], ...rows]: Section['lines']): string {
  const first = escaped(head);
  return [first, first.replace(/[^|]+/g, ' --- '), ...rows.map(escaped)].join('\n');
}

/** What would be read as markup of its own: a tag anywhere, a heading or a quote at the start. */
function escaped(line: readonly Words[]): string {
  return plainText(line)
    .replace(/</g, '\\<')
    .replace(/^(?=[#>])/, '\\');
}
