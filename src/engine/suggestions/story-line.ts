import type { OutlineWords, Question } from '../drafting/draft';
import { FROM_THE_TEXT } from '../drafting/draft-suggestion';
import { fixed, own, slot } from './outline-words';

/** The slot of the role, one for all stories of a suggestion. */
export const ROLE_SLOT = 'role';

/** Who, what and why of one story; a gap is filled by a slot. */
export interface StoryParts {
  /** Verb first, as one says it of oneself. */
  readonly means: string;
  /** The gain in the text's own words; null for an open question. */
  readonly ends: string | null;
  readonly gainSlot: string;
}

/** "As a <role>, I want to <means> so that <ends>". */
export function storyLine({ means, ends, gainSlot }: StoryParts): readonly OutlineWords[] {
  return [
    fixed('As a '),
    slot(ROLE_SLOT),
    fixed(', I want to '),
    own(means),
    fixed(' so that '),
    ends === null ? slot(gainSlot) : own(ends),
  ];
}

/** Asks for the role; the roles that the text names are offered, and the first one counts until somebody says otherwise. */
export function roleQuestion(roles: readonly string[]): Question {
  return {
    id: ROLE_SLOT,
    ask: 'Who gains from this?',
    blank: 'who gains from this?',
    placeholder: 'a role outside the team',
    choices: roles.map((value) => ({ value, source: FROM_THE_TEXT })),
  };
}

/** Asks for the gain of one story. `deed` names it ("adding pictures"); null for "this". */
export function gainQuestion(id: string, deed: string | null): Question {
  return {
    id,
    ask: `What do they gain from ${deed ?? 'this'}?`,
    blank: 'what do they gain?',
    placeholder: 'so that …',
    choices: [],
  };
}
