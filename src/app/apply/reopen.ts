import type { AppliedChange } from '../../contract/apply';
import type { Decision } from '../../contract/issue-view';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import { basisOf } from '../basis-of';
import type { ItemPorts } from '../ports';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { keptTimes } from './begin-apply';
import { idOf } from './carry-out';
import { openChanges } from './progress';
import { differences, textStateOf } from './text-state';

/**
 * An apply that is asked for again, with those of its changes open that somebody has put back by hand since. Where the
 * item no longer reads as it did when the plan was made, it is the same click once more, and nothing is open.
 */
export async function reopen(
  ports: ItemPorts,
  known: ApplyRecord,
  { subject, decision }: { readonly subject: WholeIssue; readonly decision: Decision | null },
): Promise<Answer<ApplyRecord>> {
  if (openChanges(known).length > 0 || basisOf(subject.issue) !== known.request.basis) return succeed(known);
  const made = await stillMade(ports, known);
  if (!made.ok) return made;
  const record = { ...known, made: made.value };
  const changes = known.changes.map((change) =>
    stands(change, record, subject) ? change : { ...change, done: false, key: null },
  );
  if (changes.every(({ done }) => done)) return succeed(known);
  // A plan that says nothing of the kind leaves the decision of now, not the one of the first time.
  const before = known.request.plan.subject.kind === null ? { ...known.before, decision } : known.before;
  const reopened = { ...record, ...keptTimes(ports), changes, before, newest: null };
  await ports.applying.records.save(subject.issue.id, reopened);
  return succeed(reopened);
}

/** What it made and is there, also where the viewer does not see it: that is not made twice. */
async function stillMade({ applying }: ItemPorts, { made }: ApplyRecord): Promise<Answer<ApplyRecord['made']>> {
  const ids = Object.values(made).map(({ id }) => id);
  const there = ids.length === 0 ? succeed([]) : await applying.jira.stillThere(ids);
  if (!there.ok) return there;
  return succeed(Object.fromEntries(Object.entries(made).filter(([, { id }]) => there.value.includes(id))));
}

/** Whether a change that was made is still as it was made. */
function stands(change: AppliedChange, record: ApplyRecord, subject: WholeIssue): boolean {
  const { issue, linked, statusId } = subject;
  switch (change.what) {
    case 'edit':
      return !differences(textStateOf(issue), record.after).some((part) => change.fields.includes(part));
    case 'label':
      return issue.labels.includes(change.label);
    case 'link': {
      const others = [change.from, change.to].map((end) => idOf(end, subject, record));
      // Of links between two new items only their ends are looked at.
      const isOwn = others.includes(issue.id);
      return others.every((id) => id === issue.id || (isOwn ? linked.some(({ otherId }) => otherId === id) : id));
    }
    case 'close':
      return statusId !== record.before.statusId;
    default:
      return change.id in record.made;
  }
}
