import type { Decision } from '../contract/issue-view';
import { type Adaptation, DUE, type HealthRow, rowOf } from '../engine/index';
import { planChange, planRelease } from './plan-change';
import type { Issue, IssueChange, Ports } from './ports';
import type { ScannedIssue } from './scan-ports';
import type { OpenTables } from './scan-tables';
import { standingDecision } from './standing-decision';
import { whyOutOfScope } from './work-type';

/** The row of one item as it reads now. The engine takes microseconds, so a text that did not change is read again too. */
export function rowFor(
  { engine, clock }: Pick<Ports, 'engine' | 'clock'>,
  tables: OpenTables,
  {
    scanned,
    kept,
    adaptation,
  }: { readonly scanned: ScannedIssue; readonly kept: Decision | null; readonly adaptation: Adaptation },
): HealthRow {
  const { issue, facts } = scanned;
  const outOfScope = whyOutOfScope(issue.issueType);
  const whole = {
    ...facts,
    issueType: Number(issue.issueType.id),
    scope: outOfScope ?? ('read' as const),
    labels: tables.note(scanned),
    textHash: hashOf(`${issue.summary}\n${JSON.stringify(issue.description)}`),
  };
  if (outOfScope !== null) {
    return rowOf({ ...whole, due: dueBits(issue, planRelease(issue, { labelsOnScreen: true })) }, null);
  }
  const decision = standingDecision(issue, kept, clock.now());
  const reading = engine.read({ summary: issue.summary, description: issue.description }, adaptation);
  const standing = { verdict: reading.verdict, decision, engine: engine.version, labelsOnScreen: true };
  return rowOf({ ...whole, due: dueBits(issue, planChange(issue, standing)) }, reading, decision);
}

/** What a backfill would write: a change plan also names labels that stand or lack already, which are not due. */
function dueBits({ labels }: Issue, change: IssueChange | null): number {
  if (change === null) return 0;
  const moves =
    change.addLabels.some((label) => !labels.includes(label)) ||
    change.removeLabels.some((label) => labels.includes(label));
  return (moves ? DUE.label : 0) | (change.record === undefined ? 0 : DUE.record);
}

/** FNV-1a over the text's UTF-16 units. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
