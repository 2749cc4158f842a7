import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { withDone, withMade } from './progress';
import { differences, textStateOf } from './text-state';

/** Finds out what an attempt that broke off has done all the same: by the item's text, and by the markers of new items. */
export async function catchUp(
  ports: ItemPorts,
  record: ApplyRecord,
  subject: WholeIssue,
): Promise<Answer<ApplyRecord>> {
  const isEdited = differences(textStateOf(subject.issue), record.after).length === 0;
  const own = record.changes.filter(({ what }) => what === 'edit' || what === 'label').map(({ id }) => id);
  const edited = isEdited ? withDone(record, own, subject.issue.key) : record;
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

/** Whether it is open what became of a call that makes items. */
export const isUnanswered = ({ asking }: ApplyRecord): boolean => Object.keys(asking).length > 0;
