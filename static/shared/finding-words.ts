import type { Finding, FindingId } from '../../src/engine/verdict/verdict';

/** What a finding is called, what it teaches in two sentences at most, and the question to ask in refinement. */
export interface FindingWords {
  readonly name: string;
  readonly teaches: string;
  readonly ask: string;
}

/** The words of every finding; what was found comes with the finding itself. */
export const FINDING_WORDS: Readonly<Record<FindingId, FindingWords>> = {
  'forced-story': {
    name: 'Forced story',
    teaches:
      'A story says what someone outside the team gains. Where the role builds the product, the story often sits in the second half of the sentence.',
    ask: 'Who would notice when this is done?',
  },
  'missing-ends': {
    name: 'Gain missing',
    teaches: 'Without the why, nobody can rank it or find a smaller way to the same gain.',
    ask: 'What is better for them afterwards?',
  },
  'circular-ends': {
    name: 'Gain repeats the step',
    teaches: 'A gain goes past the step: what does the step help someone to do?',
    ask: 'And what does that make possible?',
  },
  'technical-criteria': {
    name: 'Criteria for a developer',
    teaches: 'A story is checked by using the product. Requests, logs and schemas fit the sub-task.',
    ask: 'How would a user see that it works?',
  },
  'implementation-detail': {
    name: 'Implementation choice',
    teaches: 'The how can change while the gain stays. A note on the sub-task keeps both.',
    ask: 'Is this decided, or an idea?',
  },
  'missing-value': {
    name: 'No stated value',
    teaches: '“Adopt X to stop Y” can be ranked beside a story, “upgrade X” cannot.',
    ask: 'What gets better, for whom, by how much?',
  },
  'unmeasured-value': {
    name: 'Gain without a number',
    teaches: 'A number tells when it is done and whether it paid off.',
    ask: 'Measured how, and what is enough?',
  },
  'spike-gaps': {
    name: 'Gaps in the spike',
    teaches: 'A spike buys knowledge: it needs a question, a limit and a decision that waits for it.',
    ask: 'What will you decide with it?',
  },
  'mixed-item': {
    name: 'Mixed item',
    teaches: 'Apart, the story can be accepted and the steps can be ticked off.',
    ask: 'Which part does a user see?',
  },
  'too-large': {
    name: 'Too large',
    teaches: '“Manage” often hides several small stories, and each of them can ship by itself.',
    ask: 'Which one action matters first?',
  },
};

/** The findings to list: a spike's gaps stand in its own list. */
export function listedFindings(findings: readonly Finding[], isSpike: boolean): readonly Finding[] {
  return isSpike ? findings.filter((finding) => finding.id !== 'spike-gaps') : findings;
}
