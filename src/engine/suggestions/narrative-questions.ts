import type { Question } from '../drafting/draft';

/** What a technical narrative asks where the text is silent. */
export const NARRATIVE_QUESTIONS = {
  value: {
    id: 'value',
    ask: 'What gets better, for whom, by how much?',
    blank: 'what gets better, for whom, by how much?',
    placeholder: 'The gain in one sentence',
    choices: [],
  },
  done: {
    id: 'done',
    ask: 'When is it done?',
    blank: 'when is it done?',
    placeholder: 'A check that anyone on the team can do',
    choices: [],
  },
  measure: {
    id: 'measure',
    ask: 'Measured how, and what is enough?',
    blank: 'measured how, and what is enough?',
    placeholder: 'A number and how it is measured',
    choices: [],
  },
  waits: {
    id: 'waits',
    ask: 'Which stories wait for it?',
    blank: 'which stories?',
    placeholder: 'Keys or names',
    choices: [],
  },
} as const satisfies Readonly<Record<string, Question>>;
