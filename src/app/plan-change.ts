import type { Decision, LabelState } from '../contract/issue-view';
import type { Verdict } from '../engine/index';
import { decideLabel, ownLabel } from './decide-label';
import { LABELS } from './policy';
import type { Issue, IssueChange, VerdictRecord } from './ports';

/** What the item says, who has spoken, and what Jira lets us write. */
export interface Standing {
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  readonly engine: string;
  readonly labelsOnScreen: boolean;
}

/** The write that brings the item to where it should stand; null where it stands there already. */
export function planChange(issue: Issue, standing: Standing): IssueChange | null {
  const wanted = decideLabel(issue, standing.verdict, standing.decision);
  const label = standing.labelsOnScreen ? wanted : withoutLabelsField(issue, wanted);
  const record = recordOf(standing, label);
  return changeOf(issue, label, sameRecord(issue.record, record) ? undefined : record);
}

/** The write that takes our label and record off an item that is no longer ours to read; null where both are gone. */
export function planRelease(issue: Issue, standing: Pick<Standing, 'engine' | 'labelsOnScreen'>): IssueChange | null {
  if (issue.record === null) return null;
  if (ownLabel(issue) === null) return { addLabels: [], removeLabels: [], record: null };
  if (!standing.labelsOnScreen) return null;
  // The label and the memory of it go in one write, so that a label that is gone never looks like a person's doing.
  const label: LabelState = { label: null, whyNot: 'abstained' };
  return changeOf(issue, label, { ...issue.record, label });
}

/** A label that cannot be moved stays ours; one that cannot be set is missing for that reason. */
function withoutLabelsField(issue: Issue, wanted: LabelState): LabelState {
  const ours = ownLabel(issue);
  if (ours !== null) return { label: ours, whyNot: null };
  if (wanted.label === null || issue.labels.includes(wanted.label)) return wanted;
  return { label: null, whyNot: 'field-not-on-screen' };
}

function changeOf(issue: Issue, label: LabelState, record: VerdictRecord | undefined): IssueChange | null {
  const ours = ownLabel(issue);
  const addLabels = label.label === null || issue.labels.includes(label.label) ? [] : [label.label];
  const replaced = ours === null || ours === label.label ? [] : [ours];
  const touchesLabels = addLabels.length + replaced.length > 0;
  if (!touchesLabels && record === undefined) return null;
  const removeLabels = touchesLabels ? [...replaced, ...unseen(issue, label.label)] : [];
  return record === undefined ? { addLabels, removeLabels } : { addLabels, removeLabels, record };
}

/**
 * Labels of the set that were not there when the item was read. Two runs for one item may overlap; taking these off in
 * the same write means that whichever ends last leaves exactly one label, and never one that passes for a person's.
 */
function unseen(issue: Issue, wanted: string | null): readonly string[] {
  return Object.values(LABELS).filter((label) => label !== wanted && !issue.labels.includes(label));
}

function recordOf({ verdict, decision, engine }: Standing, label: LabelState): VerdictRecord {
  return {
    kind: verdict.kind,
    band: verdict.band,
    engine,
    label,
    decision: decision === null ? null : { kind: decision.kind, by: decision.by },
  };
}

function sameRecord(a: VerdictRecord | null, b: VerdictRecord): boolean {
  return (
    a !== null &&
    a.kind === b.kind &&
    a.band === b.band &&
    a.engine === b.engine &&
    a.label.label === b.label.label &&
    a.label.whyNot === b.label.whyNot &&
    a.decision?.kind === b.decision?.kind &&
    a.decision?.by === b.decision?.by
  );
}
