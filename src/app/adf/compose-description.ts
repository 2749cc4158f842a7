import { FORMER_WORDING, type PlannedSection, type PlannedText } from '../../engine/index';
import type { AdfDocument, AdfNode } from './adf-node';
import { partDescription } from './part-description';
import { checklistBlocks, cleanLine, sectionBlocks } from './text-blocks';

/** What a description is made of anew. */
export interface Composition {
  /** Null leaves the wording where it is. */
  readonly sections: readonly PlannedSection[] | null;
  /** Sub-tasks that become a list to tick off. */
  readonly checklist: readonly PlannedText[];
  readonly keepFormer: boolean;
  /** The summary that goes with the former wording; null where it stays. */
  readonly formerSummary: string | null;
  /** Makes the ids that tasks need. */
  readonly id: string;
}

const CHECKLIST_TITLE = 'Steps';

/** The draft's text first, then everything of the former description that is more than words, then its wording. */
export function composeDescription(former: AdfDocument | null, parts: Composition): AdfDocument {
  const blocks = former?.content ?? [];
  const checklist = checklistBlocks(CHECKLIST_TITLE, parts.checklist, parts.id);
  if (parts.sections === null) return documentOf([...blocks, ...checklist]);
  const { wording, kept } = partDescription(blocks, parts.keepFormer);
  const copy = parts.keepFormer ? formerWording(wording, parts.formerSummary) : [];
  return documentOf([...sectionBlocks(parts.sections), ...checklist, ...kept, ...copy]);
}

const documentOf = (content: readonly AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });

/** The wording folded away; its blocks lose alignment and indentation, which an expand does not take. */
function formerWording(wording: readonly AdfNode[], formerSummary: string | null): readonly AdfNode[] {
  const content = [...summaryLine(formerSummary), ...wording.map(({ marks: _none, ...block }) => block)];
  return content.length === 0 ? [] : [{ type: 'expand', attrs: { title: FORMER_WORDING }, content }];
}

function summaryLine(summary: string | null): readonly AdfNode[] {
  const text = cleanLine(summary ?? '');
  if (text === '') return [];
  return [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'strong' }] }] }];
}
