import type { Decision } from '../../contract/issue-view';
import type { Answer } from '../../contract/problem';
import type { Plan, PlannedChange } from '../../engine/index';
import { type AdfDocument, asDocument } from '../adf/adf-node';
import { composeDescription } from '../adf/compose-description';
import { cleanLine } from '../adf/text-blocks';
import type { Issue, IssueChange, ItemPorts } from '../ports';
import type { Attempt, IssueEdit } from './apply-ports';
import { labelFor } from './label-for';

/** The parts of an item that a plan writes anew; what is absent stays. */
export interface SubjectText {
  readonly summary?: string;
  readonly description?: AdfDocument;
  readonly workType?: string;
}

/** What a plan makes of the item's own text, by the changes that were listed for it. */
export function subjectText(
  issue: Issue,
  { subject, subtasksAs }: Plan,
  { changes, id }: { readonly changes: readonly PlannedChange[]; readonly id: string },
): SubjectText {
  const fields = changes.find((change) => change.what === 'edit')?.fields ?? [];
  const { text, workType } = subject;
  const summary = text !== null && fields.includes('summary') ? cleanLine(text.summary) : undefined;
  const composed = () =>
    composeDescription(asDocument(issue.description), {
      sections: text?.sections ?? null,
      checklist: subtasksAs === 'checklist' ? subject.subtasks : [],
      keepFormer: subject.keepFormer,
      formerSummary: summary === undefined ? null : issue.summary,
      id,
    });
  return {
    ...(summary !== undefined && { summary }),
    ...(fields.includes('description') && { description: composed() }),
    ...(workType !== null && fields.includes('workType') && { workType }),
  };
}

/** The item as it will read. */
export function withText(issue: Issue, { summary, description, workType }: SubjectText): Issue {
  return {
    ...issue,
    summary: summary ?? issue.summary,
    description: description ?? issue.description,
    issueType: { ...issue.issueType, id: workType ?? issue.issueType.id },
  };
}

/** An edit to be made, and the decision that stands before it. */
interface SubjectEdit {
  readonly text: SubjectText;
  readonly plan: Plan;
  readonly standing: Decision | null;
}

/** Writes text, type, label and record in one request; where labels turn out not to be on the screen, once more without. */
export async function editSubject(ports: ItemPorts, issue: Issue, edit: SubjectEdit): Promise<Answer<Attempt<Issue>>> {
  const { text, plan, standing } = edit;
  const { kind } = plan.subject;
  const write = async (labelsOnScreen: boolean) => {
    const { decision, change } = await labelFor(ports, withText(issue, text), { kind, standing, labelsOnScreen });
    // Kept first: the event of this very edit asks for it.
    await keepOrDrop(ports, issue.id, decision);
    return ports.applying.jira.edit(issue.id, editOf(text, change));
  };
  const first = await write(true);
  const refusesLabels = first.ok && !first.value.taken && first.value.fields.includes('labels');
  const written = refusesLabels ? await write(false) : first;
  if (!written.ok || !written.value.taken) await keepOrDrop(ports, issue.id, standing);
  return written;
}

/** Brings the kept decision to this one. */
export async function keepOrDrop({ decisions }: ItemPorts, issueId: string, decision: Decision | null): Promise<void> {
  await (decision === null ? decisions.drop(issueId) : decisions.keep(issueId, decision));
}

function editOf(text: SubjectText, change: IssueChange | null): IssueEdit {
  return {
    ...text,
    addLabels: change?.addLabels ?? [],
    removeLabels: change?.removeLabels ?? [],
    ...(change?.record && { record: change.record }),
  };
}
