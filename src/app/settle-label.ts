import type { Decision } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import { fail, succeed } from './answer';
import { planChange, planRelease } from './plan-change';
import type { Issue, IssueChange, Jira, Ports } from './ports';
import { readText } from './read-text';
import { standingDecision } from './standing-decision';
import { teach } from './teach';
import { whyOutOfScope } from './work-type';

/** An item after it was settled, and the decision that counted. */
export interface Settled {
  readonly issue: Issue;
  readonly decision: Decision | null;
  readonly writes: number;
}

const MAX_WRITES = 3;

/**
 * Writes label and record until they fit the item as Jira gave it back after the write, three writes at most, so that
 * events which come late, twice or out of order end the same.
 * `asks` is whether a changed label counts as a person's decision here; not where the person has just decided otherwise.
 */
export async function settleLabel(
  ports: Ports,
  { jira, issue: start, asks }: { readonly jira: Jira; readonly issue: Issue; readonly asks: boolean },
): Promise<Answer<Settled>> {
  let issue = start;
  let labelsOnScreen = true;
  for (let writes = 0; ; writes += 1) {
    const decision = await decisionOn(ports, issue, asks);
    const change = await nextChange(ports, issue, { decision, labelsOnScreen });
    if (change === null) return succeed({ issue, decision, writes });
    if (writes === MAX_WRITES) return fail('unexpected', 'settling the label');
    const written = await jira.changeIssue(issue, change);
    if (!written.ok) return written;
    issue = written.value.issue;
    labelsOnScreen = labelsOnScreen && written.value.skipped === null;
  }
}

async function nextChange(
  ports: Ports,
  issue: Issue,
  { decision, labelsOnScreen }: { readonly decision: Decision | null; readonly labelsOnScreen: boolean },
): Promise<IssueChange | null> {
  if (whyOutOfScope(issue.issueType) !== null) return planRelease(issue, { labelsOnScreen });
  const { verdict } = await readText(ports, issue);
  return planChange(issue, { verdict, decision, engine: ports.engine.version, labelsOnScreen });
}

/** The decision that stands, after noting the one that a person took on the label itself. */
async function decisionOn(ports: Ports, issue: Issue, asks: boolean): Promise<Decision | null> {
  const kept = await ports.decisions.get(issue.id);
  if (!asks || whyOutOfScope(issue.issueType) !== null) return kept;
  const decision = standingDecision(issue, kept, ports.clock.now());
  if (decision === null || decision === kept) return kept;
  await ports.decisions.keep(issue.id, decision);
  await teach(ports, issue, decision);
  ports.log.info('decision-by-label', { issue: issue.id, kind: decision.kind });
  return decision;
}
