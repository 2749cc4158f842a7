import type { Undoing, UndoOutcome } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { fail, succeed } from '../answer';
import type { ItemPorts } from '../ports';
import { viewIssue } from '../view-issue';
import { appliedOf } from './applied-of';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { KEPT_MS } from './begin-apply';
import { catchUp, isUnanswered } from './catch-up';
import { LONGEST_MS } from './open-workshop';
import { type Present, survey } from './survey';
import { type Findings, type TakenBack, takeBack } from './take-back';
import { whileClaimed } from './while-claimed';

/** Puts everything back that the last apply changed, with the viewer's rights. Where others have edited since, it asks first. */
export function undoApply(ports: ItemPorts, issueId: string, undoing: Undoing): Promise<Answer<UndoOutcome>> {
  return whileClaimed(ports, issueId, async () => {
    const startedAt = ports.clock.now().getTime();
    const { leaveEdited, at } = undoing;
    const known = await knownRecord(ports, issueId, at);
    if (!known.ok) return known;
    const record = known.value;
    const read = await readAll(ports, issueId, record);
    if (!read.ok) return read;
    if (record === null) {
      const view = await viewOf(ports, read.value.present.subject);
      const isBack = at !== undefined && Date.parse(at) + KEPT_MS > startedAt;
      return succeed(
        isBack ? { state: 'undone', changes: 0, left: [], emptied: [], view } : { state: 'nothing', view },
      );
    }
    return undo(ports, record, { ...read.value, leaveEdited, deadline: startedAt + LONGEST_MS });
  });
}

/** The last apply with everything that it made, also by a call whose answer was lost; null where it is older than the one to undo. */
async function knownRecord(ports: ItemPorts, issueId: string, at = ''): Promise<Answer<ApplyRecord | null>> {
  const { records, jira } = ports.applying;
  const record = await records.get(issueId);
  if (record === null || record.at < at) return succeed(null);
  if (!isUnanswered(record)) return succeed(record);
  const subject = await jira.readWhole(issueId);
  return subject.ok ? catchUp(ports, record, subject.value) : subject;
}

/** Everything as it is now, and what may be done with it. */
interface Read {
  readonly present: Present;
  readonly mayDelete: boolean;
}

async function readAll({ applying }: ItemPorts, issueId: string, record: ApplyRecord | null): Promise<Answer<Read>> {
  const { jira } = applying;
  const ids = Object.values(record?.made ?? {}).map(({ id }) => id);
  const [read, rights] = await Promise.all([jira.readMany([issueId, ...ids]), jira.readRights(issueId)]);
  if (!read.ok) return read;
  if (!rights.ok) return rights;
  if (!rights.value.edit) return fail('not-editable', 'undoing');
  const items = new Map(read.value.map((whole) => [whole.issue.id, whole]));
  const subject = items.get(issueId);
  if (subject === undefined) return fail('not-visible', 'reading the item');
  const missing = ids.filter((id) => !items.has(id));
  // Gone, or only out of the viewer's sight: what is there is not to be passed over in silence.
  const hidden = missing.length === 0 ? succeed([]) : await jira.stillThere(missing);
  if (!hidden.ok) return hidden;
  return succeed({ present: { subject, items, hidden: hidden.value }, mayDelete: rights.value.delete });
}

async function undo(
  ports: ItemPorts,
  record: ApplyRecord,
  { present, mayDelete, leaveEdited, deadline }: Read & { leaveEdited: boolean; deadline: number },
): Promise<Answer<UndoOutcome>> {
  const { subject } = present;
  const found = survey(record, present);
  const { edited, stays } = found;
  const changes = record.changes.filter(({ id, done }) => done && !stays.has(id)).length;
  const { id } = subject.issue;
  if (edited.length > 0 && !leaveEdited) {
    return succeed({ state: 'edits-met', edited, others: changes, view: await viewOf(ports, subject) });
  }
  const { emptied, stopped, after } = await putBack(ports, record, { subject, survey: found, mayDelete, deadline });
  if (stopped !== null) {
    const goesOn = stopped === 'late';
    if (stopped !== 'late') ports.log.warn('undo-stopped', { issue: id, problem: stopped.code });
    return succeed({ state: 'partial', goesOn, applied: appliedOf(record), view: await viewOf(ports, after) });
  }
  await ports.applying.records.drop(id);
  ports.log.info('undone', { issue: id, changes });
  return succeed({ state: 'undone', changes, left: edited, emptied, view: await viewOf(ports, after) });
}

/** Takes back, and reads the item as it stands then: while its record is there, so that who hears nothing can ask again. */
async function putBack(
  ports: ItemPorts,
  record: ApplyRecord,
  found: Findings,
): Promise<TakenBack & { readonly after: WholeIssue }> {
  const { subject } = found;
  const taken = await takeBack(ports, record, found);
  if (taken.stopped !== null) return { ...taken, after: subject };
  const read = await ports.applying.jira.readWhole(subject.issue.id);
  return read.ok ? { ...taken, after: read.value } : { ...taken, stopped: read.problem, after: subject };
}

async function viewOf(ports: ItemPorts, { issue }: WholeIssue) {
  const decision = await ports.decisions.get(issue.id);
  return viewIssue(ports, { issue, decision, mayEdit: true });
}
