import type { Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { beginsWithVerb } from './begins-with-verb';
import { gerundPhrase } from './gerund';
import { openQuestion } from './open-question';
import { lowerFirst } from './role-words';
import { withoutBrackets } from './some-words';

/** What a technical narrative asks where the text is silent. */
export const NARRATIVE_QUESTIONS = {
  value: openQuestion('value', 'What gets better, for whom, by how much?', 'The gain in one sentence'),
  serves: openQuestion('value', 'Which story needs it, or what gets better?', 'A key, or the gain in one sentence'),
  done: openQuestion('done', 'When is it done?', 'A check that anyone on the team can do'),
  measure: openQuestion('measure', 'Measured how, and what is enough?', 'A number and how it is measured'),
} as const;

const LONGEST_DEED = 60;
/** A title said again in quotes is soon longer than the question. */
const LONGEST_QUOTE = 36;
const SHORTEST_HEAD = 12;
/** Two words, the first of which does not only say what sort of item it is. */
const NAME = /^(?!(?:needs?|story|spike|task) )\S+ \S/i;

/** The same questions in the item's own words, where those are short: "When is renaming the column done?" */
export function naming(question: Question, title: string): Question {
  // A comma in brackets ends nothing.
  const [head = ''] = withoutBrackets(title).split(', ');
  const said = (head.length >= SHORTEST_HEAD ? head : title).replace(/[?.!]+$/, '');
  const name = nameOf(withoutTail(said, ',;:'));
  if (name === null) return question;
  return {
    ...question,
    ask: question.ask.replace(/\bit\b/, name).replace('What gets better, for', `What does ${name} make better, for`),
  };
}

function nameOf(title: string): string | null {
  if (title.length > LONGEST_DEED || title === '') return null;
  const deed = beginsWithVerb(title) ? gerundPhrase(lowerFirst(title.replace(/,\s.*$/, ''))) : null;
  return deed ?? (title.length > LONGEST_QUOTE || !NAME.test(title) ? null : `“${title}”`);
}
