import type { IssueReading } from '../../../src/contract/issue-view';
import type { PlannedChange } from '../../../src/engine/drafting/planned-changes';
import { forcedStory } from '../../support/sample-forced-story';
import { appliedOf } from '../../support/sample-options';
import { goodStory } from '../../support/sample-others';

/** The changes of a lift into two stories. */
export const CHANGES: readonly PlannedChange[] = [
  { id: 'edit', what: 'edit', fields: ['summary', 'description'] },
  { id: 'label', what: 'label', label: 'kind-story' },
  { id: 'subtask-0', what: 'subtask', summary: 'Keep and fetch guide pictures', under: 'subject' },
  { id: 'item-0', what: 'item', kind: 'story', summary: 'As a visitor, I want to view pictures' },
  { id: 'item-0-link', what: 'link', type: 'relates', from: 'subject', to: 'item-0' },
];
/** The item as it reads after that. */
export const asStory = (applied: IssueReading['applied']): IssueReading => ({
  ...forcedStory,
  text: goodStory.text,
  verdict: goodStory.verdict,
  suggestions: goodStory.suggestions,
  basis: 'as-applied',
  applied,
});
/** All of it is in. */
export const whole = appliedOf(CHANGES);
