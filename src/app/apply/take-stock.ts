import type { ItemPorts } from '../ports';
import { settleLabel } from '../settle-label';
import type { ApplyRecord, MadeItem, MadeState, WholeIssue } from './apply-ports';
import { textStateOf } from './text-state';

/** A new item as it stands, for telling later whether anybody has worked on it. */
function madeStateOf(whole: WholeIssue): MadeState {
  const around = [...whole.linked.map(({ otherId }) => otherId), ...whole.subtasks.map(({ id }) => id)];
  const surroundings = { touched: whole.touched, around };
  return { ...textStateOf(whole.issue), parentId: whole.parentId, surroundings };
}

/** Reads everything that was changed once more, as Jira stored it, and sees to it that new items carry their label. */
export async function takeStock(
  ports: ItemPorts,
  record: ApplyRecord,
  subject: WholeIssue,
): Promise<{ readonly record: ApplyRecord; readonly subject: WholeIssue }> {
  const ids = Object.values(record.made).map(({ id }) => id);
  const read = await ports.applying.jira.readMany([subject.issue.id, ...ids]);
  // Nothing is lost: what was not read counts by its text alone.
  if (!read.ok) return { record, subject };
  const byId = new Map(read.value.map((whole) => [whole.issue.id, whole]));
  for (const { issue } of byId.values()) {
    const isLabelLost = issue.record?.decision != null && issue.id !== subject.issue.id;
    if (isLabelLost) await settleLabel(ports, { jira: ports.asViewer, issue, asks: false });
  }
  const made = Object.entries(record.made).map(([change, item]): [string, MadeItem] => {
    const whole = byId.get(item.id);
    return [change, { ...item, state: whole ? madeStateOf(whole) : item.state }];
  });
  const now = byId.get(subject.issue.id) ?? subject;
  return { record: { ...record, made: Object.fromEntries(made) }, subject: now };
}
