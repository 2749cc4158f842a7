import type { Kind } from '../engine/index';

/** The app's own labels, one a kind; no other label is ever written or removed. */
export const LABELS: Readonly<Record<Kind, string>> = {
  story: 'kind-story',
  enabler: 'kind-enabler',
  spike: 'kind-spike',
  'technical-task': 'kind-technical-task',
};

/** What is read and what fits what, until a project says otherwise. Names are compared in lower case. */
export const POLICY = {
  /** Work types that name a defect; they are filed right and need no kind. */
  bugTypes: ['bug', 'defect', 'incident', 'fault'],
  epicTypes: ['epic', 'initiative', 'legend', 'capability'],
  subtaskTypes: ['sub-task', 'subtask'],
  /** The kinds that a work type is meant for; a type that is not listed says nothing. */
  fits: {
    story: ['story'],
    'user story': ['story'],
    feature: ['story'],
    'new feature': ['story'],
    'feature request': ['story'],
    improvement: ['story'],
    enhancement: ['story'],
    task: ['technical-task', 'enabler'],
    'technical task': ['technical-task', 'enabler'],
    chore: ['technical-task', 'enabler'],
    maintenance: ['technical-task', 'enabler'],
    'tech debt': ['technical-task', 'enabler'],
    'technical debt': ['technical-task', 'enabler'],
    enabler: ['enabler'],
    'enabler story': ['enabler'],
    'technical story': ['enabler', 'technical-task'],
    spike: ['spike'],
    research: ['spike'],
    investigation: ['spike'],
  } satisfies Readonly<Record<string, readonly Kind[]>>,
  /** When an item of a kind counts as done, past its own criteria; one line each. */
  definitionOfDone: {
    story: ['All acceptance criteria are met', 'Tested on staging', 'Accepted by the product owner'],
    enabler: ['All criteria for done are met', 'Reviewed and verified by a senior developer', 'The gain is measured'],
    spike: ['Findings written down', 'Decision taken'],
    'technical-task': ['Integrated', 'Tested', 'Reviewed and verified by a senior developer'],
  } satisfies Readonly<Record<Kind, readonly string[]>>,
} as const;

/** What done means for each kind, until a project says otherwise; a person may add it to an item and change it there. */
export const DEFINITION_OF_DONE: Readonly<Record<Kind, readonly string[]>> = {
  story: ['Every acceptance criterion is met', 'A user has seen it work', 'It is released, or behind a switch'],
  enabler: [
    'The criteria for done are measured',
    'The work that waits for it can begin',
    'What changed is written down',
  ],
  spike: ['The findings are written down', 'The decision is taken', 'What follows from it is in the backlog'],
  'technical-task': ['Reviewed and merged', 'Checks pass', 'The item it belongs to still works'],
};
