import type { Answer, Problem } from '../../contract/problem';
import { asDocument } from '../adf/adf-node';
import { kindLabelsIn } from '../kind-label';
import type { Issue, ItemPorts } from '../ports';
import type { ApplyRecord, Attempt, IssueEdit, WholeIssue } from './apply-ports';
import { keepOrDrop } from './edit-subject';
import { EMPTIED } from './emptied';
import { labelFor } from './label-for';
import type { Survey } from './survey';

/** What undo came to; `stopped` is what ended it before its time, `late` that its call may not take longer. */
export interface TakenBack {
  /** Keys of every item that was emptied, also by an earlier call. */
  readonly emptied: readonly string[];
  readonly stopped: Problem | 'late' | null;
}

/** What undo works on; `deadline` in epoch milliseconds. */
export interface Findings {
  readonly subject: WholeIssue;
  readonly survey: Survey;
  readonly mayDelete: boolean;
  readonly deadline: number;
}

/** Puts back everything that the survey says can be put back. Each step finds out for itself whether it is done already. */
export async function takeBack(ports: ItemPorts, record: ApplyRecord, found: Findings): Promise<TakenBack> {
  const { subject, survey, mayDelete, deadline } = found;
  const emptied = [...survey.emptied];
  const steps = [
    ...survey.removable.map((item) => () => removeItem(ports, item, { mayDelete, emptied })),
    () => untie(ports, record, subject),
    () => restore(ports, record, found),
    () => reopen(ports, record, subject),
  ];
  for (const step of steps) {
    if (ports.clock.now().getTime() > deadline) return { emptied, stopped: 'late' };
    const stopped = await step();
    if (stopped !== null) return { emptied, stopped };
  }
  return { emptied, stopped: null };
}

/** Deletes a new item; where these rights do not reach, empties it and notes its key. */
async function removeItem(
  ports: ItemPorts,
  item: WholeIssue,
  { mayDelete, emptied }: { readonly mayDelete: boolean; readonly emptied: string[] },
): Promise<Problem | null> {
  const deleted = mayDelete ? await ports.applying.jira.remove(item.issue.id) : REFUSED;
  if (!deleted.ok) return deleted.problem;
  if (deleted.value.taken) return null;
  const stopped = await empty(ports, item);
  if (stopped === null) emptied.push(item.issue.key);
  return stopped;
}

const REFUSED: Answer<Attempt<null>> = { ok: true, value: { taken: false, says: '', fields: [] } };
const stopOf = <T>(answer: Answer<Attempt<T>>): Problem | null => {
  if (!answer.ok) return answer.problem;
  return answer.value.taken ? null : { code: 'invalid-request', where: 'undoing' };
};

/** Empties an item that stays, and takes its links and our label away. */
async function empty({ applying }: ItemPorts, { issue, linked }: WholeIssue): Promise<Problem | null> {
  for (const { id } of linked) {
    const stopped = stopOf(await applying.jira.unlink(id));
    if (stopped !== null) return stopped;
  }
  const removeLabels = kindLabelsIn(issue.labels);
  const edit = { summary: EMPTIED, description: null, addLabels: [], removeLabels };
  return stopOf(await applying.jira.edit(issue.id, edit));
}

/** Takes away the link to the story that the plan tied the item to. */
async function untie(
  { applying }: ItemPorts,
  { changes, attachTo }: ApplyRecord,
  subject: WholeIssue,
): Promise<Problem | null> {
  const isTied = changes.some(({ id, done }) => id === 'attach' && done);
  const link = isTied ? subject.linked.find(({ otherId }) => otherId === attachTo?.id) : undefined;
  return link === undefined ? null : stopOf(await applying.jira.unlink(link.id));
}

/** Gives the item its text, type, label and standing decision back. */
async function restore(ports: ItemPorts, record: ApplyRecord, { subject, survey }: Findings): Promise<Problem | null> {
  const own = record.changes.filter(({ what, done }) => done && (what === 'edit' || what === 'label'));
  if (own.length === 0 || !survey.restorable) return null;
  await keepOrDrop(ports, subject.issue.id, record.before.decision);
  return stopOf(await ports.applying.jira.edit(subject.issue.id, await formerText(ports, record, subject.issue)));
}

async function formerText(ports: ItemPorts, { before, changes }: ApplyRecord, issue: Issue): Promise<IssueEdit> {
  const edit = changes.find((change) => change.what === 'edit');
  const fields = edit?.what === 'edit' ? edit.fields : [];
  const { summary, workType, decision } = before;
  const description = asDocument(before.description);
  const former: Issue = {
    ...issue,
    ...(fields.includes('summary') && { summary }),
    ...(fields.includes('description') && { description }),
  };
  const { change } = await labelFor(ports, former, { kind: null, standing: decision, labelsOnScreen: true });
  return {
    ...(fields.includes('summary') && { summary }),
    ...(fields.includes('description') && { description }),
    ...(fields.includes('workType') && { workType }),
    addLabels: change?.addLabels ?? [],
    removeLabels: change?.removeLabels ?? [],
    ...(change?.record && { record: change.record }),
  };
}

/** Moves a closed item back to where it was; where no transition leads there, it stays closed. */
async function reopen(
  { applying }: ItemPorts,
  { changes, before }: ApplyRecord,
  subject: WholeIssue,
): Promise<Problem | null> {
  const isClosed = changes.some(({ what, done }) => what === 'close' && done) && subject.statusId !== before.statusId;
  const moved = isClosed ? await applying.jira.moveTo(subject.issue.id, before.statusId) : null;
  return moved === null || moved.ok ? null : moved.problem;
}
