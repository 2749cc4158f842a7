import type { Kind, Outcome } from '../../src/engine/kinds';

/** The four kinds in the one order of every list and chart. */
export const KIND_ORDER: readonly Kind[] = ['story', 'enabler', 'spike', 'technical-task'];

/** A kind's word: as a name, and inside a sentence. */
export const KIND_WORDS: Readonly<Record<Kind, { readonly name: string; readonly inText: string }>> = {
  story: { name: 'Story', inText: 'story' },
  enabler: { name: 'Enabler', inText: 'enabler' },
  spike: { name: 'Spike', inText: 'spike' },
  'technical-task': { name: 'Technical task', inText: 'technical task' },
};

const OTHER_OUTCOMES: Readonly<Record<Exclude<Outcome, Kind>, string>> = { defect: 'defect', unclear: 'none of them' };

/** Whether an outcome is one of the four kinds. */
export function isKind(outcome: Outcome): outcome is Kind {
  return outcome in KIND_WORDS;
}

/** An outcome's word inside a sentence: "technical task", "defect". */
export function outcomeWord(outcome: Outcome): string {
  return isKind(outcome) ? KIND_WORDS[outcome].inText : OTHER_OUTCOMES[outcome];
}
