import type { Question } from '../../../src/engine/drafting/draft';
import type { Role } from '../../../src/engine/health/talk';
import { answerKey } from '../../issue/workbench/use-session';
import type { Topic } from '../parts/refinement-list';
import { PROBLEM_WORDS } from '../problem-words';

/** Those who sit in a refinement, in the order of their questions. */
export const SIDES = ['product-owner', 'developer', 'tester'] as const;
export type Side = (typeof SIDES)[number];

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  'product-owner': 'Product owner',
  developer: 'Developer',
  tester: 'Tester',
};

type Asks = readonly [productOwner: string, developer: string, tester: string];

const ASKS: Readonly<Record<NonNullable<Topic['problem']> | 'none', Asks>> = {
  'forced-story': [
    'Who would notice when this is done?',
    'What does this make possible for somebody?',
    'What could somebody do to see that it works?',
  ],
  'missing-ends': [
    'What is better for them afterwards?',
    'Is there a smaller way to the same gain?',
    'How would we notice that it helped?',
  ],
  'circular-ends': [
    'And what does that make possible?',
    'What do people do with it next?',
    'What would be different for them?',
  ],
  'technical-criteria': [
    'What do people see when it is done?',
    'Which checks belong to a sub-task?',
    'How would a visitor see that it works?',
  ],
  'implementation-detail': [
    'Does the how matter to anybody outside?',
    'Is this decided, or an idea?',
    'Would it still pass if the how changed?',
  ],
  'missing-value': [
    'What gets better, for whom, by how much?',
    'What happens if we leave it out?',
    'How will we know that it is better?',
  ],
  'unmeasured-value': [
    'How much better is worth the work?',
    'Measured how, and what is enough?',
    'Can it be measured before and after?',
  ],
  'spike-gaps': ['What will you decide with it?', 'How long is enough?', 'What would be a convincing answer?'],
  'mixed-item': ['Which part does a visitor see?', 'Which steps can wait?', 'Can each part be accepted by itself?'],
  'too-large': [
    'Which one action matters first?',
    'What do all of them share underneath?',
    'How would people notice that each one works?',
  ],
  'too-thin': [
    'Would anyone use this one alone?',
    'Which step does it only make sense with?',
    'What could be shown of it alone?',
  ],
  'horizontal-slice': [
    'What is the smallest thing to show?',
    'How thin can one piece through all layers be?',
    'Which path would be tried first?',
  ],
  'hidden-dependency': [
    'What waits for it?',
    'What is the least that unblocks it?',
    'How do we know that the way is free?',
  ],
  'enables-nothing': [
    'Which stories become possible?',
    'What could not be built without it?',
    'What would show that it holds?',
  ],
  orphan: ['Which story is worse without it?', 'Can it be done with that story?', 'Who would miss it?'],
  'type-does-not-fit': [
    'Would you show this in a review?',
    'Which work type says what this is?',
    'Who accepts it, and how?',
  ],
  none: ['What is better once it is done?', 'What do we not know yet?', 'How would we check it?'],
};

/** The question to ask about an item, by default that of its problem, and whom. */
export function mainQuestion({ problem, ask }: Pick<Topic, 'problem' | 'ask'>): {
  readonly role: Role;
  readonly ask: string;
} {
  return { role: ask, ask: problem === null ? ASKS.none[0] : PROBLEM_WORDS[problem].ask };
}

/** One question from each side. */
export function sideQuestions({
  problem,
  ask,
}: Pick<Topic, 'problem' | 'ask'>): readonly { readonly side: Side; readonly ask: string }[] {
  const asks = ASKS[problem ?? 'none'];
  return SIDES.map((side, at) => ({
    side,
    ask: side === ask && problem !== null ? PROBLEM_WORDS[problem].ask : (asks[at] ?? ''),
  }));
}

/** Where an answer to the problem's question is kept that also answers one of the suggestion's; null for none. */
export function slotFor(problem: Topic['problem'], questions: readonly Question[]): string | null {
  const slot = problem === null ? undefined : SLOTS[problem];
  const question = questions.find(({ id }) => slot?.test(id));
  return question === undefined ? null : answerKey(question);
}

const SLOTS: Partial<Record<NonNullable<Topic['problem']>, RegExp>> = {
  'forced-story': /^role$/,
  'missing-ends': /^gain/,
  'circular-ends': /^gain/,
  'too-thin': /^gain/,
  'technical-criteria': /^check$/,
  'missing-value': /^value$/,
  'unmeasured-value': /^measure$/,
  'spike-gaps': /^decision$/,
  'enables-nothing': /^waits$/,
  'hidden-dependency': /^waits$/,
  orphan: /^waits$/,
};
