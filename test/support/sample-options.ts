import type { Applied, AppliedChange, ApplyOptions } from '../../src/contract/apply';
import type { PlannedChange } from '../../src/engine/drafting/planned-changes';

const story = { id: '10001', name: 'Story', iconUrl: null };
const task = { id: '10002', name: 'Task', iconUrl: null };

/** What a member may do in a space where everything can be done. */
export const everything: ApplyOptions = {
  rights: { edit: true, create: true, link: true, delete: true, transition: true },
  subtask: { id: '10003', name: 'Sub-task', iconUrl: null },
  filedAs: { story, enabler: task, spike: task, 'technical-task': task },
  retypeTo: [{ ...task, fits: ['technical-task', 'enabler'] }],
  required: [],
  labels: {
    story: 'kind-story',
    enabler: 'kind-enabler',
    spike: 'kind-spike',
    'technical-task': 'kind-technical-task',
  },
  links: { relates: true, blocks: true },
  definitionOfDone: {
    story: ['Accepted by the product owner'],
    enabler: ['The gain is measured'],
    spike: ['Findings written down', 'Decision taken'],
    'technical-task': ['Tested'],
  },
  children: [],
};

/** A plan of these changes as it stands once the first `done` are in. */
export function appliedOf(changes: readonly PlannedChange[], done = changes.length): Applied {
  return {
    suggestion: { type: 'lift', pattern: null },
    at: '2026-11-21T09:00:00.000Z',
    until: '2026-12-21T09:00:00.000Z',
    keptFormer: true,
    changes: changes.map(
      (change, place): AppliedChange => ({
        ...change,
        done: place < done,
        key: place < done ? `WAY-${219 + place}` : null,
      }),
    ),
  };
}
