import type { Decision } from '../contract/issue-view';
import { kindLabelsIn, kindOfLabel } from './kind-label';
import type { Issue } from './ports';

/**
 * What a person said by changing our label: none of the four where it is gone, another kind where another label of the
 * set stands. Null where nobody touched it, where we had recorded none, or where two others stand and it is anyone's guess.
 *
 * Only the item as it stands is asked, not the event that brought us here: every write of ours leaves the recorded
 * label alone on the item, so anything else is a person's doing, in whatever order the events arrive.
 */
export function inferDecision(issue: Issue): Pick<Decision, 'kind' | 'by'> | null {
  const ours = issue.record?.label.label ?? null;
  if (ours === null) return null;
  const others = kindLabelsIn(issue.labels).filter((label) => label !== ours);
  if (others.length > 1) return null;
  if (others[0] !== undefined) return { kind: kindOfLabel(others[0]), by: 'label' };
  return issue.labels.includes(ours) ? null : { kind: null, by: 'label' };
}
