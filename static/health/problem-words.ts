import type { TalkItem } from '../../src/contract/health-list-view';
import type { ProblemId } from '../../src/engine/health/health-list';
import { FINDING_WORDS, type FindingWords } from '../shared/finding-words';

/** The words of a problem, and what it means for an item to be in its list. */
interface ProblemWords extends FindingWords {
  readonly means: string;
}

/** The words of every problem that an item can have, by itself or among its neighbours. */
export const PROBLEM_WORDS: Readonly<Record<ProblemId, ProblemWords>> = {
  'forced-story': { ...FINDING_WORDS['forced-story'], means: 'In story form, yet no one outside the team gains.' },
  'missing-ends': { ...FINDING_WORDS['missing-ends'], means: 'Who and what are there, why is not.' },
  'circular-ends': { ...FINDING_WORDS['circular-ends'], means: 'What follows “so that” says the step again.' },
  'technical-criteria': {
    ...FINDING_WORDS['technical-criteria'],
    means: 'Every criterion needs a developer to check it.',
  },
  'implementation-detail': {
    ...FINDING_WORDS['implementation-detail'],
    means: 'Fixes the how, which can change while the gain stays.',
  },
  'missing-value': { ...FINDING_WORDS['missing-value'], means: 'Says what is done, not what it is good for.' },
  'unmeasured-value': { ...FINDING_WORDS['unmeasured-value'], means: 'A gain that a number would make plain.' },
  'spike-gaps': { ...FINDING_WORDS['spike-gaps'], means: 'A question, a time-box or a decision is still open.' },
  'mixed-item': { ...FINDING_WORDS['mixed-item'], means: 'A story and its steps in one text.' },
  'too-large': { ...FINDING_WORDS['too-large'], means: 'More than one slice of value in one item.' },
  'too-thin': {
    name: 'Too thin',
    means: 'A slice without a gain of its own.',
    teaches: 'Slices that only make sense together are steps of one story.',
    ask: 'Would anyone use this one alone?',
  },
  'horizontal-slice': {
    name: 'Horizontal slice',
    means: 'UI, API and database as siblings.',
    teaches: 'Each layer alone shows nobody anything. A thin piece through all of them does.',
    ask: 'What is the smallest thing to show?',
  },
  'hidden-dependency': {
    name: 'Hidden dependency',
    means: 'Others wait for it, and it has no gain of its own.',
    teaches: 'A step that others wait for is a task, linked to what it unblocks.',
    ask: 'What waits for it?',
  },
  'enables-nothing': {
    name: 'Enables nothing named',
    means: 'No story or goal is named.',
    teaches: 'Named, it can be planned just before the work that needs it.',
    ask: 'Which stories become possible?',
  },
  orphan: {
    name: 'Tied to no story',
    means: 'No parent, no link.',
    teaches: 'Next to its story it is easier to rank, and to leave out.',
    ask: 'Which story is worse without it?',
  },
  'type-does-not-fit': {
    name: 'Work type does not fit',
    means: 'Filed as one thing, reads as another.',
    teaches: 'Under its right work type it is counted and ranked with its like.',
    ask: 'Which work type says what this is?',
  },
};

/** Who can answer, inside a sentence. */
export const ROLE_WORDS: Readonly<Record<TalkItem['ask'], string>> = {
  'product-owner': 'the product owner',
  developer: 'a developer',
  tester: 'a tester',
  team: 'the team',
};
