import type { Decision } from '../contract/issue-view';
import { type Adaptation, DUE, type HealthRow, rowOf } from '../engine/index';
import { type ItemPlan, planItem } from './plan-item';
import type { Ports } from './ports';
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
    return rowOf({ ...whole, due: 0 }, null);
  }
  const decision = standingDecision(issue, kept, clock.now());
  const reading = engine.read({ summary: issue.summary, description: issue.description }, adaptation);
  const due = dueBits(engine.version, { issue, verdict: reading.verdict, decision });
  return rowOf({ ...whole, due }, reading, decision);
}

/** What a backfill would write: the label, and the record without it. */
function dueBits(engine: string, item: Omit<ItemPlan, 'labels'>): number {
  const whole = planItem(engine, { ...item, labels: true });
  if (whole === null) return 0;
  const label = whole.add !== null || whole.remove.length > 0;
  const record = planItem(engine, { ...item, labels: false }) !== null;
  return (label ? DUE.label : 0) | (record ? DUE.record : 0);
}

/** FNV-1a over the text's UTF-16 units. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
