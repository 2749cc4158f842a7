import type { AppliedChange } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { Issue, ItemPorts } from '../ports';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { keepOrDrop } from './edit-subject';
import { labelFor } from './label-for';
import { openChanges, withDone, withMade } from './progress';
import { differences, textStateOf } from './text-state';

/** Finds out what an attempt that broke off has done all the same: by the item's text, and by the markers of new items. */
export async function catchUp(
  ports: ItemPorts,
  record: ApplyRecord,
  subject: WholeIssue,
): Promise<Answer<ApplyRecord>> {
  const edited = await withEdit(ports, record, subject.issue);
  // Every call that makes items is noted before it is sent, so where none is noted, nothing can be there.
  if (!isUnanswered(edited)) return succeed(edited);
  const among = [...subject.subtasks.map(({ id }) => id), ...subject.linked.map(({ otherId }) => otherId)];
  const found = await ports.applying.jira.findMade({ apply: record.id, after: record.newest, among });
  if (!found.ok) return found;
  const missing = found.value.filter(({ change }) => edited.made[change] === undefined);
  const answered: ApplyRecord = { ...edited, asking: {} };
  return succeed(
    missing.reduce((now, { id, key, change }) => {
      const state = edited.asking[change] ?? null;
      return withMade(now, change, { id, key, state });
    }, answered),
  );
}

/** Where the edit is in and its answer was lost, what the click said of the kind is kept only now that this is known. */
async function withEdit(ports: ItemPorts, record: ApplyRecord, issue: Issue): Promise<ApplyRecord> {
  if (differences(textStateOf(issue), record.after).length > 0) return record;
  const isIn = (change: AppliedChange) =>
    change.what === 'edit' || (change.what === 'label' && issue.labels.includes(change.label));
  const found = openChanges(record).filter(isIn);
  if (found.length === 0) return record;
  const of = { kind: record.request.plan.subject.kind, standing: record.before.decision, labelsOnScreen: true };
  await keepOrDrop(ports, issue.id, (await labelFor(ports, issue, of)).decision);
  return withDone(
    record,
    found.map(({ id }) => id),
    issue.key,
  );
}

/** Whether it is open what became of a call that makes items. */
export const isUnanswered = ({ asking }: ApplyRecord): boolean => Object.keys(asking).length > 0;
