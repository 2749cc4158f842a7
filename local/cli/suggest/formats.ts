import type { Kind } from '../../../src/engine/index';
import type { Advice } from './advice';

/** One line of input with its suggestions, or what is wrong with the line. */
export type Advised =
  | {
      readonly id: string | number | null;
      readonly kind: Kind | null;
      readonly abstained: string | null;
      readonly suggestions: readonly Advice[];
    }
  | { readonly line: number; readonly error: string };

/** How an item with its suggestions is written. */
export const FORMATS: Readonly<Record<'jsonl' | 'markdown', (advised: Advised) => string>> = {
  jsonl: (advised) => JSON.stringify(advised),
  markdown: (advised) => {
    if ('error' in advised) return `## Line ${advised.line}\n\n${advised.error}\n`;
    const { id, kind, abstained, suggestions } = advised;
    const head = `## ${id ?? 'Item'}: reads as ${kind?.replace('-', ' ') ?? `no kind (${abstained})`}\n`;
    return [head, ...suggestions.map(chapterOf)].join('\n');
  },
};

/** Whether there is a format of this name. */
export function isFormatName(name: string): name is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, name);
}

function chapterOf(advice: Advice): string {
  const { title, sentence, because, summary, description, stories, subtasks, questions, warnings } = advice;
  const items = stories.length > 0 ? stories : [{ summary, description }];
  const parts = [
    `### ${title}`,
    `${sentence} ${because}`,
    ...warnings,
    ...items.flatMap((item) => [`**${item.summary}**`, item.description.replace(/^###/gm, '####')]),
    subtasks.map(subtaskLines).join('\n'),
    questions.map((question) => `- ${question}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function subtaskLines({ summary, criteria, note }: Advice['subtasks'][number]): string {
  const below = [...criteria, ...(note === null ? [] : [`Technical note: ${note}`])];
  return [`- Sub-task: ${summary}`, ...below.map((line) => `  - ${line}`)].join('\n');
}
