import type { ApplyRequest } from '../../contract/apply';
import type { Decision } from '../../contract/issue-view';
import type { Answer } from '../../contract/problem';
import { type Plan, type PlannedChange, plannedChanges } from '../../engine/index';
import { fail, succeed } from '../answer';
import { ownLabel } from '../decide-label';
import { LABELS } from '../policy';
import type { ItemPorts } from '../ports';
import type { ApplyRecord, WholeIssue } from './apply-ports';
import { type SubjectText, subjectText, withText } from './edit-subject';
import { labelFor } from './label-for';
import { isMaking } from './new-item';
import { textStateOf } from './text-state';

/** How long an apply can be taken back. */
export const KEPT_MS = 30 * 86_400_000;
const MOST_NEW_ITEMS = 25;

/** What an apply starts from. */
interface Start {
  readonly id: string;
  readonly request: ApplyRequest;
  readonly decision: Decision | null;
}

/** Lists the changes of a plan and keeps how the item was before, without writing anything. */
export async function beginApply(
  ports: ItemPorts,
  subject: WholeIssue,
  { id, request, decision }: Start,
): Promise<Answer<{ readonly record: ApplyRecord; readonly text: SubjectText }>> {
  const { plan } = request;
  const attachTo = plan.attach === null ? succeed(null) : await findTarget(ports, subject, plan.attach);
  if (!attachTo.ok) return attachTo;
  const planned = changesOf(ports, subject, plan);
  if (planned.filter(isMaking).length > MOST_NEW_ITEMS) return fail('invalid-request', 'applying the suggestion');
  const { issue, statusId } = subject;
  const text = subjectText(issue, plan, { changes: planned, id });
  const { changes, after } = await possible(ports, subject, { plan, planned, text, decision });
  const record: ApplyRecord = {
    id,
    ...keptTimes(ports),
    request,
    before: {
      summary: issue.summary,
      description: issue.description,
      workType: issue.issueType.id,
      statusId,
      label: ownLabel(issue),
      decision,
    },
    attachTo: attachTo.value,
    after,
    changes: changes.map((change) => ({ ...change, done: false, key: null })),
    newest: null,
    asking: {},
    made: {},
  };
  return succeed({ record, text });
}

/** When it is applied, and until when that can be taken back. */
export function keptTimes({ clock }: ItemPorts): Pick<ApplyRecord, 'at' | 'until'> {
  const now = clock.now();
  return { at: now.toISOString(), until: new Date(now.getTime() + KEPT_MS).toISOString() };
}

function changesOf({ engine }: ItemPorts, { issue }: WholeIssue, plan: Plan): readonly PlannedChange[] {
  const { parsed } = engine.read({ summary: issue.summary, description: issue.description });
  return plannedChanges(plan, {
    summary: issue.summary,
    described: parsed.text.description.trim() !== '',
    workType: issue.issueType.id,
    label: ownLabel(issue),
    labels: issue.record?.label.whyNot === 'field-not-on-screen' ? null : LABELS,
  });
}

interface Planned {
  readonly plan: Plan;
  readonly planned: readonly PlannedChange[];
  readonly text: SubjectText;
  readonly decision: Decision | null;
}

/** A label that somebody else has settled, and a link that is there, are no changes of the plan. */
async function possible(ports: ItemPorts, { issue, linked }: WholeIssue, { plan, planned, text, decision }: Planned) {
  const edited = withText(issue, text);
  const { kind } = plan.subject;
  const { change } = await labelFor(ports, edited, { kind, standing: decision, labelsOnScreen: true });
  const changes = planned.filter((each) => {
    if (each.what === 'label') return change?.addLabels.includes(each.label);
    return each.what !== 'link' || !linked.some(({ otherKey }) => otherKey === each.to);
  });
  return { changes, after: textStateOf(edited) };
}

/** The item that the plan ties to, where the viewer sees it; only of the same project, and no sub-task under a sub-task or an epic. */
async function findTarget(
  { applying }: ItemPorts,
  subject: WholeIssue,
  { to, how }: NonNullable<Plan['attach']>,
): Promise<Answer<ApplyRecord['attachTo']>> {
  const where = 'reading the story';
  const target = await applying.jira.readWhole(to);
  if (!target.ok) return target;
  const { id, key, projectId, issueType } = target.value.issue;
  if (projectId !== subject.issue.projectId || id === subject.issue.id) return fail('invalid-request', where);
  const mayHold = !issueType.subtask && (issueType.hierarchyLevel ?? 0) === 0;
  return how === 'nest' && !mayHold ? fail('invalid-request', where) : succeed({ id, key });
}
