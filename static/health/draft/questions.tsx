import { useId } from 'react';
import type { Answers, Question } from '../../../src/engine/drafting/draft';
import { FROM_THE_TEXT } from '../../../src/engine/drafting/draft-suggestion';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** What the text leaves open, each with a field; the draft follows every key stroke. */
export function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  const id = useId();
  return (
    <fieldset className="questions">
      <legend>Questions the text leaves open</legend>
      {questions.map((question) => (
        <div key={question.id}>
          <label htmlFor={`${id}${question.id}`}>{question.ask}</label>
          <input
            id={`${id}${question.id}`}
            className="field"
            autoComplete="off"
            list={question.choices.length > 0 ? `${id}${question.id}-choices` : undefined}
            placeholder={question.placeholder}
            value={answers[question.id] ?? offered(question)}
            onChange={(event) => onAnswer({ ...answers, [question.id]: event.target.value })}
          />
          {question.choices.length > 0 && (
            <datalist id={`${id}${question.id}-choices`}>
              {question.choices.map(({ value, source }) => (
                <option key={value} value={value} label={`${value} (${source})`} />
              ))}
            </datalist>
          )}
        </div>
      ))}
      <p className="base">A blank stays in the text as an open question. Nothing is made up.</p>
    </fieldset>
  );
}

/** What stands in a field to begin with: the one answer that the text itself offers, as the draft has it. */
function offered({ choices }: Question): string {
  const [first, ...others] = choices.filter(({ source }) => source === FROM_THE_TEXT);
  return first === undefined || others.length > 0 ? '' : first.value;
}
