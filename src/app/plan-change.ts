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
  const { verdict, decision, engine, labelsOnScreen } = standing;
  const wanted = decideLabel(issue, verdict, decision);
  const label = labelsOnScreen ? wanted : withoutLabelsField(issue, wanted);
  const record: VerdictRecord = {
    kind: verdict.kind,
    band: verdict.band,
    engine,
    label,
    decision: decision === null ? null : { kind: decision.kind, by: decision.by },
  };
  // A recorded label that was taken off would pass for a decision at the next event, also where one was made since.
  const stands = label.label === null || issue.labels.includes(label.label);
  if (stands && sameRecord(issue.record, record)) return null;
  return { ...(labelsOnScreen ? labelChange(issue, label) : NO_LABELS), record };
}

/** The write that takes our label and record off an item that is no longer ours to read; null where both are gone. */
export function planRelease(issue: Issue, { labelsOnScreen }: Pick<Standing, 'labelsOnScreen'>): IssueChange | null {
  if (issue.record === null) return null;
  if (ownLabel(issue) === null) return { ...NO_LABELS, record: null };
  if (!labelsOnScreen) return null;
  // The label and the memory of it go in one write, so that a label that is gone never looks like a person's doing.
  const label: LabelState = { label: null, whyNot: 'abstained' };
  return { ...labelChange(issue, label), record: { ...issue.record, label } };
}

const NO_LABELS = { addLabels: [], removeLabels: [] } as const;

/** A label that cannot be moved stays ours; one that cannot be set is missing for that reason. */
function withoutLabelsField(issue: Issue, wanted: LabelState): LabelState {
  const ours = ownLabel(issue);
  if (ours !== null) return { label: ours, whyNot: null };
  if (wanted.label === null || issue.labels.includes(wanted.label)) return wanted;
  return { label: null, whyNot: 'field-not-on-screen' };
}

/**
 * Adds the one label that is wanted, and takes off every other of the set that is ours or was not there when the item
 * was read. Two runs for one item may overlap; each write says the whole of what is ours, label and record together, so
 * whichever comes last leaves no label behind that would pass for a person's.
 */
function labelChange(issue: Issue, { label }: LabelState): Pick<IssueChange, 'addLabels' | 'removeLabels'> {
  const ours = ownLabel(issue);
  const set = Object.values(LABELS);
  return {
    // Also where it stands already: another run may take it off meanwhile.
    addLabels: label === null ? [] : [label],
    removeLabels: set.filter((each) => each !== label && (each === ours || !issue.labels.includes(each))),
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
