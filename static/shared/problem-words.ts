import type { Problem, ProblemCode } from '../../src/contract/problem';
import type { IconName } from './icon';

/** What a screen says about a problem; `again` where trying again can help. */
export interface ProblemWords {
  readonly icon: IconName;
  readonly title: string;
  readonly says: string;
  readonly again: boolean;
}

const AGAIN_ANYWAY: Readonly<
  Record<'jira-unavailable' | 'rate-limited' | 'invalid-request' | 'unexpected', ProblemWords>
> = {
  'jira-unavailable': { icon: 'warn', title: 'Jira did not answer', says: 'Your items are untouched.', again: true },
  'rate-limited': {
    icon: 'warn',
    title: 'Jira asked to slow down',
    says: 'Wait a moment before the next try.',
    again: true,
  },
  'invalid-request': {
    icon: 'warn',
    title: 'The app and this screen do not match',
    says: 'Load the page again to get the newer one.',
    again: true,
  },
  unexpected: { icon: 'warn', title: 'The app did not finish', says: 'Your items are untouched.', again: true },
};

const ITEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...AGAIN_ANYWAY,
  'jira-unavailable': { ...AGAIN_ANYWAY['jira-unavailable'], says: 'Your item is untouched.' },
  unexpected: { ...AGAIN_ANYWAY.unexpected, says: 'Your item is untouched.' },
  'not-visible': {
    icon: 'lock',
    title: 'You cannot see this item',
    says: 'Ask a space admin for access.',
    again: false,
  },
  'not-editable': {
    icon: 'lock',
    title: 'You can read this item, not edit it',
    says: 'So nothing was kept.',
    again: false,
  },
  'out-of-scope': {
    icon: 'info',
    title: 'This work type is not read',
    says: 'Stories, tasks and their like are.',
    again: false,
  },
  'not-found': {
    icon: 'info',
    title: 'This item is not here any more',
    says: 'It was moved or deleted, or you cannot see it.',
    again: true,
  },
};

const NO_ACCESS: ProblemWords = {
  icon: 'lock',
  title: 'You can’t browse this space',
  says: 'Ask a space admin for access.',
  again: false,
};

const SPACE_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  ...AGAIN_ANYWAY,
  'not-visible': NO_ACCESS,
  'not-editable': NO_ACCESS,
  'not-found': NO_ACCESS,
  'out-of-scope': NO_ACCESS,
};

/** The words for a problem with an item. */
export function itemProblem(problem: Problem): ProblemWords {
  return ITEM_WORDS[problem.code];
}

/** The words for a problem with a whole space. */
export function spaceProblem(problem: Problem): ProblemWords {
  return SPACE_WORDS[problem.code];
}
