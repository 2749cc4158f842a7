import type { AdfNode } from '../jira/adf/adf-document';

interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): readonly AdfNode[];
}

const marked = (text: string, marks: readonly AdfNode[]): AdfNode => ({ type: 'text', text, marks });
const link = (href: string): AdfNode => ({ type: 'link', attrs: { href } });
// An end is looked for within a long sentence, else text of nothing but openings would take the square of its length.
const edged = (mark: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}\\\\])${mark}(?=\\S)([^\\n]{0,500}?[^\\s\\\\])${mark}(?![\\p{L}\\p{N}])`, 'u');

/** Code takes no other look, and no look counts twice. */
function marksWith(marks: readonly AdfNode[], type: string): readonly AdfNode[] {
  return marks.some((mark) => mark.type === 'code' || mark.type === type) ? marks : [...marks, { type }];
}

const withMark =
  (type: string): Rule['read'] =>
  (match) =>
    wikiInline(match[1] ?? '').map((node) => ({ ...node, marks: marksWith(node.marks ?? [], type) }));

const RULES: readonly Rule[] = [
  { pattern: /\{\{((?:(?!\{\{).)+?)\}\}/, read: (match) => [marked(match[1] ?? '', [{ type: 'code' }])] },
  {
    pattern: /\[([^\]|\n]+)\|((?:https?:|mailto:)[^\]|\n]+)(?:\|[^\]\n]*)?\]/,
    read: (match) => [marked(match[1] ?? '', [link((match[2] ?? '').trim())])],
  },
  { pattern: /\[((?:https?:|mailto:)[^\]|\n]+)\]/, read: (match) => [marked(match[1] ?? '', [link(match[1] ?? '')])] },
  { pattern: /\[~(?:accountid:)?([^\]\n]+)\]/, read: () => [{ type: 'text', text: '@someone' }] },
  { pattern: /\{color(?::[^}]*)?\}/, read: () => [] },
  { pattern: /![^\s!|]+\.[a-z]{3,4}(?:\|[^!\n]*)?!/i, read: () => [] },
  { pattern: edged('\\*'), read: withMark('strong') },
  { pattern: edged('_'), read: withMark('em') },
];

interface Found {
  readonly rule: Rule;
  readonly match: RegExpExecArray;
}

/** Finds the earliest match from a place on; each rule looks further only when its last match is passed. */
function matcher(text: string): (from: number) => Found | null {
  const ahead = RULES.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern, `${rule.pattern.flags}g`),
    match: null as RegExpExecArray | null,
    isOver: false,
  }));
  const refresh = (entry: (typeof ahead)[number], from: number): void => {
    if (entry.isOver || (entry.match && entry.match.index >= from)) return;
    entry.pattern.lastIndex = from;
    entry.match = entry.pattern.exec(text);
    entry.isOver = entry.match === null;
  };
  return (from) => {
    let found: Found | null = null;
    for (const entry of ahead) {
      refresh(entry, from);
      const { rule, match } = entry;
      if (match && (found === null || match.index < found.match.index)) found = { rule, match };
    }
    return found;
  };
}

const plain = (text: string): readonly AdfNode[] =>
  text === '' ? [] : [{ type: 'text', text: text.replace(/\\([*_{}[\]!|#\-\\])/g, '$1') }];

/** Words with wiki marks for bold, italics, code and links; colours and pictures are left out. */
export function wikiInline(text: string): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  const next = matcher(text);
  let at = 0;
  for (let found = next(at); found; found = next(at)) {
    const { rule, match } = found;
    nodes.push(...plain(text.slice(at, match.index)), ...rule.read(match));
    at = match.index + match[0].length;
  }
  return [...nodes, ...plain(text.slice(at))];
}
