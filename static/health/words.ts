import type { CheckId, CheckStatus, Headline, MixShares } from '../../src/engine/health/picture';

/** The mix as one sentence, without praise or blame. */
export const HEADLINES: Readonly<Record<Exclude<Headline, 'too-few'>, string>> = {
  'mostly-stories': 'Mostly stories',
  'about-even': 'Stories and technical work are about even',
  'more-technical': 'More technical work than stories',
  'hardly-a-story': 'Hardly a story in here yet',
};

/** A check's name, and what its base counts: "38 of 171 items in story form". */
export const CHECK_WORDS: Readonly<Record<CheckId, { readonly name: string; readonly base: string }>> = {
  'forced-stories': { name: 'Forced stories', base: 'items in story form' },
  'type-fits': { name: 'Work type fits the kind', base: 'items' },
  'stated-gain': { name: 'Stories with a stated gain', base: 'stories' },
  'user-checkable': { name: 'Stories a user can check', base: 'with criteria' },
  'stated-value': { name: 'Technical work with a stated value', base: 'items' },
  'spikes-without-gaps': { name: 'Spikes without gaps', base: 'spikes' },
  'sprints-with-story': { name: 'Sprints that finished a story', base: 'sprints' },
  'horizontal-slices': { name: 'Horizontal slices', base: 'split items' },
};

export const STATUS_WORDS: Readonly<Record<CheckStatus, string>> = {
  'on-target': 'On target',
  close: 'Close',
  'to-work-on': 'To work on',
  'too-few': 'Too few to say',
};

/** "Stories 48%, technical work 47%, spikes 5%." */
export function mixSentence({ stories, technical, spikes }: MixShares): string {
  return `Stories ${stories}%, technical work ${technical}%, spikes ${spikes}%.`;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number as a word, a larger one in figures. */
export function numberWord(value: number): string {
  return NUMBERS[value] ?? String(value);
}
