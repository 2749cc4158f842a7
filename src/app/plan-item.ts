import type { Decision } from '../contract/issue-view';
import type { Verdict } from '../engine/index';
import type { ItemChange } from './bulk-ports';
import { ownLabel } from './decide-label';
import { planChange } from './plan-change';
import type { Issue } from './ports';
import { whyOutOfScope } from './work-type';

/** What stands on an item and what it is to be brought to. */
export interface ItemPlan {
  readonly issue: Issue;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  /** Whether labels may be written, or the record alone. */
  readonly labels: boolean;
}

/** The write that brings an item to what it reads as; null where nothing is to be written. Items out of scope are left to their own events. */
export function planItem(engine: string, { issue, verdict, decision, labels }: ItemPlan): ItemChange | null {
  if (whyOutOfScope(issue.issueType) !== null) return null;
  const change = planChange(issue, { verdict, decision, engine, labelsOnScreen: true });
  const record = change?.record ?? null;
  if (change === null || record === null) return null;
  const add = change.addLabels.find((label) => !issue.labels.includes(label)) ?? null;
  const remove = change.removeLabels.filter((label) => issue.labels.includes(label));
  if (labels || (add === null && remove.length === 0)) return { add, remove, record };
  const own = ownLabel(issue);
  const label = own === null ? NOT_YET : { label: own, whyNot: null };
  const partly = { add: null, remove: [], record: { ...record, label } };
  return JSON.stringify(partly.record) === JSON.stringify(issue.record) ? null : partly;
}

const NOT_YET = { label: null, whyNot: 'not-yet-written' } as const;
