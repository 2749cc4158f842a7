import type { Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { beginsWithVerb } from './begins-with-verb';
import { gerundPhrase } from './gerund';
import { lowerFirst } from './role-words';

/** What a technical narrative asks where the text is silent. */
export const NARRATIVE_QUESTIONS = {
  value: {
    id: 'value',
    ask: 'What gets better, for whom, by how much?',
    blank: 'what gets better, for whom, by how much?',
    placeholder: 'The gain in one sentence',
    choices: [],
  },
  serves: {
    id: 'value',
    ask: 'Which story needs it, or what gets better?',
    blank: 'which story needs it, or what gets better?',
    placeholder: 'A key, or the gain in one sentence',
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
} as const satisfies Readonly<Record<string, Question>>;

const LONGEST_NAME = 70;
const SHORTEST_HEAD = 12;
const TAIL =
  /\s(?:[–—(-]|of|for|from|in|on|onto|into|with|without|by|at|as|when|while|before|after|to|that|which|via|through|using|per|so|behind|across)\s.*$/i;

/** The same questions in the item's own words, where those are short: "When is renaming the column done?" */
export function naming(question: Question, title: string): Question {
  // A comma in brackets ends nothing.
  const [head = ''] = title.replace(/\s*\([^()]*\)/g, '').split(', ');
  const said = (head.length >= SHORTEST_HEAD ? head : title).replace(/[?.!]+$/, '');
  const name = nameOf(said) ?? nameOf(withoutTail(said.replace(TAIL, ''), ',;:'));
  if (name === null) return question;
  return {
    ...question,
    ask: question.ask.replace(/\bit\b/, name).replace('What gets better, for', `What does ${name} make better, for`),
  };
}

function nameOf(title: string): string | null {
  if (title.length > LONGEST_NAME || title === '') return null;
  return beginsWithVerb(title) ? gerundPhrase(lowerFirst(title.replace(/,\s.*$/, ''))) : `“${title}”`;
}
