import type { ApplyOutcome } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import { basisOf } from '../basis-of';
import type { ItemPorts } from '../ports';
import { viewIssue } from '../view-issue';
import { appliedOf } from './applied-of';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { carryOut } from './carry-out';
import { catchUp } from './catch-up';
import { openWorkshop } from './open-workshop';
import { isUnderWay, openChanges, type Progress } from './progress';
import { takeStock } from './take-stock';

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

const viewOf = async (ports: ItemPorts, { issue }: WholeIssue) =>
  viewIssue(ports, { issue, decision: await ports.decisions.get(issue.id), mayEdit: true });

/** Keeps how far it came and says so. */
async function tell(ports: ItemPorts, subject: WholeIssue, progress: Progress): Promise<Answer<ApplyOutcome>> {
  const { record, refusal, stopped } = progress;
  if (!isUnderWay(record) && record.changes.length > 0) return tellOfNothing(ports, subject, progress);
  await ports.applying.records.save(subject.issue.id, record);
  const [view, applied] = [await viewOf(ports, subject), appliedOf(record)];
  const goesOn = stopped === 'late' && refusal === null;
  if (openChanges(record).length > 0) return succeed({ state: 'partial', goesOn, applied, refusal, view });
  ports.log.info('applied', { issue: subject.issue.id, changes: record.changes.length });
  return succeed({ state: 'applied', applied, view });
}

/** Where nothing is in, there is nothing to keep, unless Jira left something unanswered: it may have happened. */
async function tellOfNothing(ports: ItemPorts, subject: WholeIssue, progress: Progress): Promise<Answer<ApplyOutcome>> {
  const { refusal, stopped } = progress;
  const problem = stopped === 'late' ? LATE : (stopped ?? UNKNOWN);
  if (problem.code !== 'jira-unavailable') await ports.applying.records.drop(subject.issue.id);
  if (refusal !== null) return succeed({ state: 'refused', refusal, view: await viewOf(ports, subject) });
  return { ok: false, problem };
}

const UNKNOWN = { code: 'unexpected', where: 'applying the suggestion' } as const;
const LATE = { code: 'jira-unavailable', where: 'applying the suggestion' } as const;
