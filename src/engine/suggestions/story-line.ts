import type { OutlineWords, Question } from '../drafting/draft';
import { FROM_THE_TEXT } from '../drafting/draft-suggestion';
import { listed } from './listed';
import { openQuestion } from './open-question';
import { fixed, own, slot } from './outline-words';
import { withArticle } from './with-article';

/** The slot of the role, one for all stories of a suggestion. */
export const ROLE_SLOT = 'role';

/** Why, as the text says it. */
export interface Gain {
  readonly words: string;
  readonly link: ' so that ' | ' so that I can ' | ' because ';
}

/** Who, what and why of one story; a gap is filled by a slot. */
export interface StoryParts {
  /** Verb first, as one says it of oneself. */
  readonly means: string;
  /** The gain in the text's own words, and how it is joined; null for an open question. */
  readonly gain: Gain | null;
  readonly gainSlot: string;
}

/** "As a <role>, I want to <means> so that <ends>". Without a role of its own, that of the suggestion's question. */
export function storyLine({ means, gain, gainSlot }: StoryParts, role?: string): readonly OutlineWords[] {
  // "have a reminder" is plainly "a reminder".
  const had = /^have (?=\S)/.exec(means)?.[0] ?? '';
  const wants = had === '' ? fixed(', I want to ') : fixed(', I want ');
  const who = role === undefined ? slot(ROLE_SLOT) : own(role);
  return [fixed('As a '), who, wants, own(means.slice(had.length)), ...gainWords(gain, gainSlot)];
}

/** " so that <gain>", with a slot where the gain is open. */
export function gainWords(gain: Gain | null, gainSlot: string): readonly OutlineWords[] {
  return gain === null ? [fixed(' so that '), slot(gainSlot)] : [fixed(gain.link), own(gain.words)];
}

/** The slot of a check that someone can do by using the product. */
export const CHECK_SLOT = 'check';

const MENTIONED = 'named in the text';

/**
 * Asks for the role. A single role that the text speaks for counts until somebody says otherwise; others that it
 * mentions are only offered.
 */
export function roleQuestion(roles: readonly string[], mentioned: readonly string[] = []): Question {
  return {
    ...openQuestion(ROLE_SLOT, 'Who gains from this?', 'a role outside the team'),
    choices: [
      ...(roles.length > 1 ? [{ value: listed(roles, 'or'), source: FROM_THE_TEXT }] : []),
      ...roles.map((value) => ({ value, source: roles.length > 1 ? MENTIONED : FROM_THE_TEXT })),
      ...mentioned.map((value) => ({ value, source: MENTIONED })),
    ],
  };
}

/** Asks for the gain of one story. `deed` names it ("adding pictures"); null for "this". A single role is named too. */
export function gainQuestion(id: string, deed: string | null, [role, ...others]: readonly string[] = []): Question {
  const who = role === undefined || others.length > 0 ? 'do they' : `does ${withArticle(role)}`;
  return {
    ...openQuestion(id, `What ${who} gain from ${deed ?? 'this'}?`, 'so that …'),
    blank: 'what do they gain?',
  };
}

/** Asks for a check that someone can do by using the product. */
export function checkQuestion(role: string | null): Question {
  const who = role === null ? 'someone' : withArticle(role);
  return {
    ...openQuestion(CHECK_SLOT, `How would ${who} see that it works?`, 'What they see or can do'),
    blank: 'how would they see that it works?',
  };
}
