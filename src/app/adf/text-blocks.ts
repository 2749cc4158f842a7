import type { PlannedSection, PlannedText } from '../../engine/index';
import type { AdfNode } from './adf-node';

const HEADING_LEVEL = 3;

/** Planned sections as blocks: a heading, then paragraphs or a list. Lines without words are left out. */
export function sectionBlocks(sections: readonly PlannedSection[]): readonly AdfNode[] {
  return sections.flatMap(({ heading, lines, list }) => {
    const paragraphs = lines.map(inline).filter(isFilled).map(paragraphOf);
    if (paragraphs.length === 0) return [];
    const body = list ? [{ type: 'bulletList', content: paragraphs.map(itemOf) }] : paragraphs;
    return [...headingBlocks(heading), ...body];
  });
}

/** Sub-tasks as a list to tick off, what each of them has to meet below it; `id` makes the ids that tasks need. */
export function checklistBlocks(heading: string, subtasks: readonly PlannedText[], id: string): readonly AdfNode[] {
  const tasks = subtasks.flatMap(({ summary, sections }, at): readonly AdfNode[] => {
    const own = `${id}-${at}`;
    const below = sections
      .flatMap(({ lines }) => lines)
      .map(inline)
      .filter(isFilled);
    const nested = below.map((content, line) => taskOf(content, `${own}-${line}`));
    return [taskOf(inline(summary), own), ...(nested.length > 0 ? [taskListOf(nested, `${own}-list`)] : [])];
  });
  return tasks.length === 0 ? [] : [...headingBlocks(heading), taskListOf(tasks, `${id}-list`)];
}

/** One line as Jira takes it: no control characters, single spaces. */
export function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

const isFilled = (content: readonly AdfNode[]): boolean => content.length > 0;

function inline(text: string): readonly AdfNode[] {
  const line = cleanLine(text);
  return line === '' ? [] : [{ type: 'text', text: line }];
}

function headingBlocks(heading: string): readonly AdfNode[] {
  const content = inline(heading);
  return content.length === 0 ? [] : [{ type: 'heading', attrs: { level: HEADING_LEVEL }, content }];
}

const paragraphOf = (content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const itemOf = (paragraph: AdfNode): AdfNode => ({ type: 'listItem', content: [paragraph] });
const taskOf = (content: readonly AdfNode[], localId: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state: 'TODO' },
  content,
});
const taskListOf = (content: readonly AdfNode[], localId: string): AdfNode => ({
  type: 'taskList',
  attrs: { localId },
  content,
});
