import type { AdfMark, AdfNode } from './adf-node';

type Writer = (node: AdfNode, indent: string) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  paragraph: (node) => inline(node.content),
  heading: (node) => `${'#'.repeat(Number(node.attrs?.level ?? 1))} ${inline(node.content)}`,
  rule: () => '---',
  codeBlock: (node) => `\`\`\`${String(node.attrs?.language ?? '')}\n${plain(node)}\n\`\`\``,
  blockquote: (node) =>
    (node.content ?? [])
      .map((child) => inline(child.content))
      .join('\n\n')
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  bulletList: (node, indent) => items(node, indent, () => '-'),
  orderedList: (node, indent) => items(node, indent, (index) => `${Number(node.attrs?.order ?? 1) + index}.`),
  taskList: (node, indent) =>
    (node.content ?? [])
      .map((task) => `${indent}- [${task.attrs?.state === 'DONE' ? 'x' : ' '}] ${inline(task.content)}`)
      .join('\n'),
  table: (node) => {
    const rows = (node.content ?? []).map(
      (row) => `| ${(row.content ?? []).map((cell) => inline(cell.content?.[0]?.content)).join(' | ')} |`,
    );
    const columns = node.content?.[0]?.content?.length ?? 0;
    return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
  },
};

/** Writes one block as Markdown-like text; whether that text says all of it is for the caller to check by reading it back. */
export function markdownFromAdf(block: AdfNode): string {
  return WRITERS[block.type]?.(block, '') ?? plain(block);
}

function items(list: AdfNode, indent: string, mark: (index: number) => string): string {
  return (list.content ?? [])
    .map((item, index) => {
      const [first, ...nested] = item.content ?? [];
      const lines = nested.map((child) => WRITERS[child.type]?.(child, `${indent}  `) ?? plain(child));
      return [`${indent}${mark(index)} ${inline(first?.content)}`, ...lines].join('\n');
    })
    .join('\n');
}

function inline(nodes: readonly AdfNode[] | undefined): string {
  return (nodes ?? []).map((node) => (node.type === 'hardBreak' ? '\n' : marked(node))).join('');
}

function marked(node: AdfNode): string {
  const marks = node.marks ?? [];
  const isCode = marks.some((mark) => mark.type === 'code');
  const text = node.text ?? '';
  return marks.reduceRight(wrap, isCode ? text : escapeSigns(text));
}

function wrap(text: string, mark: AdfMark): string {
  if (mark.type === 'code') return `\`${text}\``;
  if (mark.type === 'strong') return `**${text}**`;
  if (mark.type === 'em') return `*${text}*`;
  if (mark.type === 'strike') return `~~${text}~~`;
  return mark.type === 'link' ? `[${text}](${String(mark.attrs?.href ?? '')})` : text;
}

// Only what would be read back as a sign is escaped, so that prose stays as people wrote it.
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*|]|~(?=~)|\[(?=[^\]]*\]\()/g, '\\$&')
    .replace(/^(#|>|-(?= ))|^(\d+)(?=[.)] )/, (_, sign, number) => (sign ? `\\${sign}` : `${number}\\`));
}

function plain(node: AdfNode): string {
  return node.text ?? (node.content ?? []).map(plain).join('');
}
