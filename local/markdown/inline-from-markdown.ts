import type { AdfMark, AdfNode } from './adf-node';

const TOKEN =
  /\\(?<escaped>[\\`*_[\]~|#>.)-])|`(?<code>[^`\n]+)`|\*\*(?<strong>[^\n]+?)\*\*|\*(?<em>[^*\n]+)\*|~~(?<strike>[^~\n]+)~~|\[(?<label>[^\]\n]+)\]\((?<href>(?:https?:\/\/|mailto:)[^\s)]+)\)|(?<br>\n)/g;

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads one run of Markdown-like text into text nodes with marks and hard breaks; never an empty text node. */
export function inlineFromMarkdown(text: string, marks: readonly AdfMark[] = []): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') nodes.push(textNode(plain, marks));
    plain = '';
  };
  for (const match of text.matchAll(TOKEN)) {
    plain += text.slice(at, match.index);
    at = match.index + match[0].length;
    const groups = match.groups as Groups;
    if (groups.escaped !== undefined) {
      plain += groups.escaped;
      continue;
    }
    flush();
    nodes.push(...nodesOf(groups, marks));
  }
  plain += text.slice(at);
  flush();
  return nodes;
}

function nodesOf(groups: Groups, marks: readonly AdfMark[]): readonly AdfNode[] {
  if (groups.br !== undefined) return [{ type: 'hardBreak' }];
  // Jira refuses code together with bold or italics; only a link may go with it.
  if (groups.code !== undefined) return [textNode(groups.code, [...marks.filter(isLink), { type: 'code' }])];
  if (groups.strong !== undefined) return inlineFromMarkdown(groups.strong, [...marks, { type: 'strong' }]);
  if (groups.em !== undefined) return inlineFromMarkdown(groups.em, [...marks, { type: 'em' }]);
  if (groups.strike !== undefined) return inlineFromMarkdown(groups.strike, [...marks, { type: 'strike' }]);
  const link = { type: 'link', attrs: { href: groups.href } };
  return inlineFromMarkdown(groups.label ?? '', [...marks, link]);
}

const isLink = (mark: AdfMark): boolean => mark.type === 'link';

function textNode(text: string, marks: readonly AdfMark[]): AdfNode {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}
