import { useId } from 'react';
import type { Answers, Question } from '../../src/engine/drafting/draft';

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
            value={answers[question.id] ?? ''}
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
