import type { ApplyOutcome, ApplyRequest } from '../../contract/apply';
import type { Decision } from '../../contract/issue-view';
import type { Answer } from '../../contract/problem';
import { LONGEST_TEXT, textLength } from '../adf/text-length';
import { succeed } from '../answer';
import { basisOf } from '../basis-of';
import { fingerprint } from '../fingerprint';
import type { ItemPorts } from '../ports';
import { viewIssue } from '../view-issue';
import { appliedOf } from './applied-of';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { beginApply } from './begin-apply';
import { catchUp, isUnanswered } from './catch-up';
import { goOn } from './go-on';
import { isUnderWay } from './progress';
import { reopen } from './reopen';
import { whileClaimed } from './while-claimed';

/** Applies a plan with the viewer's rights. Asked again, for whatever reason, it goes on where it stopped and makes nothing twice. */
export function applySuggestion(
  ports: ItemPorts,
  issueId: string,
  request: ApplyRequest,
): Promise<Answer<ApplyOutcome>> {
  return whileClaimed(ports, issueId, async () => {
    const { jira, records } = ports.applying;
    const startedAt = ports.clock.now().getTime();
    const [subject, known, decision] = await Promise.all([
      jira.readWhole(issueId),
      records.get(issueId),
      ports.decisions.get(issueId),
    ]);
    if (!subject.ok) return subject;
    const id = fingerprint(JSON.stringify([issueId, request.basis, request.plan]));
    if (known?.id === id) {
      const record = await reopen(ports, { ...known, request }, { subject: subject.value, decision });
      return record.ok ? goOn(ports, record.value, { subject: subject.value, startedAt, isResumed: true }) : record;
    }
    const start = { subject: subject.value, startedAt, id, decision };
    const left = known === null ? null : await leftBehind(ports, known, subject.value);
    return left ?? applyAnew(ports, request, start);
  });
}

/**
 * What is in of another plan whose call was never answered: to be finished or taken back before anything else. Null where
 * nothing stands in the way.
 */
async function leftBehind(
  ports: ItemPorts,
  known: ApplyRecord,
  { issue, ...subject }: WholeIssue,
): Promise<Answer<ApplyOutcome> | null> {
  if (isUnderWay(known) && !isUnanswered(known)) return null;
  const now = await catchUp(ports, known, { issue, ...subject });
  if (!now.ok) return now;
  if (!isUnderWay(now.value)) {
    await ports.applying.records.drop(issue.id);
    return null;
  }
  await ports.applying.records.save(issue.id, now.value);
  const view = await viewIssue(ports, { issue, decision: await ports.decisions.get(issue.id), mayEdit: true });
  return succeed({ state: 'partial', goesOn: false, applied: appliedOf(now.value), refusal: null, view });
}

/** An apply that was not begun before. */
interface Fresh {
  readonly subject: WholeIssue;
  readonly startedAt: number;
  readonly id: string;
  readonly decision: Decision | null;
}

async function applyAnew(ports: ItemPorts, request: ApplyRequest, fresh: Fresh): Promise<Answer<ApplyOutcome>> {
  const { subject, startedAt, id, decision } = fresh;
  const { issue, updated } = subject;
  const view = () => viewIssue(ports, { issue, decision, mayEdit: true });
  if (basisOf(issue) !== request.basis) return succeed({ state: 'stale', changedAt: updated, view: await view() });
  const begun = await beginApply(ports, subject, { id, request, decision });
  if (!begun.ok) return begun;
  const { record, text } = begun.value;
  const isTooLong = text.description !== undefined && textLength(text.description) > LONGEST_TEXT;
  if (request.plan.subject.keepFormer && isTooLong) return succeed({ state: 'too-long', view: await view() });
  await ports.applying.records.begin(issue.id, record);
  return goOn(ports, record, { subject, startedAt, isResumed: false });
}
