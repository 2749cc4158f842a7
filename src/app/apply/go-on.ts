import type { ApplyOutcome } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import { basisOf } from '../basis-of';
import type { ItemPorts } from '../ports';
import { viewIssue } from '../view-issue';
import { appliedOf } from './applied-of';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { carryOut } from './carry-out';
import { openWorkshop } from './open-workshop';
import { isUnderWay, openChanges, type Progress, withDone, withMade } from './progress';
import { takeStock } from './take-stock';
import { differences, textStateOf } from './text-state';

/** Where an apply stands as it is taken up. */
interface Standing {
  readonly subject: WholeIssue;
  readonly startedAt: number;
  /** Something may have been done that the record does not know of. */
  readonly isResumed: boolean;
}

/** Makes what is still open of an apply, and tells how far it came. */
export async function goOn(ports: ItemPorts, record: ApplyRecord, standing: Standing): Promise<Answer<ApplyOutcome>> {
  const { subject } = standing;
  const known = standing.isResumed ? await catchUp(ports, record, subject) : succeed(record);
  if (!known.ok) return known;
  if (openChanges(known.value).length === 0) return tell(ports, subject, { record: known.value, ...NOTHING_WRONG });
  if (!isUnderWay(known.value) && basisOf(subject.issue) !== record.request.basis) {
    await ports.applying.records.drop(subject.issue.id);
    const view = await viewOf(ports, subject);
    return succeed({ state: 'stale', changedAt: subject.updated, view });
  }
  const workshop = await openWorkshop(ports, known.value, standing);
  if (!workshop.ok) return isUnderWay(known.value) ? tell(ports, subject, stoppedAt(known.value, workshop)) : workshop;
  const progress = await carryOut(ports, known.value, workshop.value);
  const whole = await takeStock(ports, progress.record, subject);
  if (openChanges(whole.record).length === 0) await countAccepted(ports, whole.subject, whole.record);
  return tell(ports, whole.subject, { ...progress, record: whole.record });
}

function countAccepted({ applying }: ItemPorts, { issue }: WholeIssue, { request }: ApplyRecord): Promise<void> {
  const { type, pattern, edited } = request.plan.suggestion;
  return applying.outcomes.count(issue.projectId, { type, pattern, outcome: edited ? 'edited' : 'accepted' });
}

const NOTHING_WRONG = { refusal: null, stopped: null } as const;
const stoppedAt = (record: ApplyRecord, { problem }: Answer<never> & { readonly ok: false }): Progress => ({
  record,
  refusal: null,
  stopped: problem,
});

/** Finds out what an attempt that broke off has done all the same: by the item's text, and by the markers of new items. */
async function catchUp(ports: ItemPorts, record: ApplyRecord, subject: WholeIssue): Promise<Answer<ApplyRecord>> {
  const isEdited = differences(textStateOf(subject.issue), record.after).length === 0;
  const own = record.changes.filter(({ what }) => what === 'edit' || what === 'label').map(({ id }) => id);
  const edited = isEdited ? withDone(record, own, subject.issue.key) : record;
  if (!openChanges(edited).some(({ what }) => what === 'item' || what === 'subtask')) return succeed(edited);
  const among = [...subject.subtasks.map(({ id }) => id), ...subject.linked.map(({ otherId }) => otherId)];
  const found = await ports.applying.jira.findMade(subject.issue.projectId, { apply: record.id, among });
  if (!found.ok) return found;
  const missing = found.value.filter(({ change }) => edited.made[change] === undefined);
  return succeed(missing.reduce((now, { id, key, change }) => withMade(now, change, { id, key, state: null }), edited));
}

const viewOf = async (ports: ItemPorts, { issue }: WholeIssue) =>
  viewIssue(ports, { issue, decision: await ports.decisions.get(issue.id), mayEdit: true });

/** Keeps how far it came and says so; where nothing is in, there is nothing to keep. */
async function tell(ports: ItemPorts, subject: WholeIssue, progress: Progress): Promise<Answer<ApplyOutcome>> {
  const { record, refusal, stopped } = progress;
  const { records } = ports.applying;
  if (!isUnderWay(record) && record.changes.length > 0) {
    // What Jira left unanswered may have happened; then the record is what tells it from somebody's edit.
    if (stopped?.code !== 'jira-unavailable') await records.drop(subject.issue.id);
    if (refusal !== null) return succeed({ state: 'refused', refusal, view: await viewOf(ports, subject) });
    return stopped === null ? { ok: false, problem: UNKNOWN } : { ok: false, problem: stopped };
  }
  await records.save(subject.issue.id, record);
  const [view, applied] = [await viewOf(ports, subject), appliedOf(record)];
  if (openChanges(record).length > 0) return succeed({ state: 'partial', applied, refusal, view });
  ports.log.info('applied', { issue: subject.issue.id, changes: record.changes.length });
  return succeed({ state: 'applied', applied, view });
}

const UNKNOWN = { code: 'unexpected', where: 'applying the suggestion' } as const;
