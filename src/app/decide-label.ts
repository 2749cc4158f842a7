import type { Decision, LabelState, NoLabelReason } from '../contract/issue-view';
import type { Verdict } from '../engine/index';
import { kindLabelsIn } from './kind-label';
import { LABELS } from './policy';
import type { Issue } from './ports';

/** Our own label that stands on the item now; null where we recorded none or it is gone. */
export function ownLabel(issue: Issue): string | null {
  const recorded = issue.record?.label.label ?? null;
  return recorded !== null && issue.labels.includes(recorded) ? recorded : null;
}

/** The label that the item should carry from us. A label of the set that somebody else put there keeps ours away. */
export function decideLabel(issue: Issue, verdict: Verdict, decision: Decision | null): LabelState {
  const ours = ownLabel(issue);
  const wished = wish(verdict, decision);
  const others = kindLabelsIn(issue.labels).filter((label) => label !== ours);
  const chosenByLabel = decision?.by === 'label' && wished.label !== null && others.includes(wished.label);
  return others.length > 0 && !chosenByLabel ? without('set-by-someone') : wished;
}

/** A decision goes before the words, and only clear words are labelled. */
function wish(verdict: Verdict, decision: Decision | null): LabelState {
  if (decision !== null) return decision.kind === null ? without('decided-none') : carrying(LABELS[decision.kind]);
  if (verdict.kind === null) return without('abstained');
  return verdict.band === 'clear' ? carrying(LABELS[verdict.kind]) : without('leaning');
}

const carrying = (label: string): LabelState => ({ label, whyNot: null });
const without = (whyNot: NoLabelReason): LabelState => ({ label: null, whyNot });
