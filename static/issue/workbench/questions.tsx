import { useId } from 'react';
import type { Answers, Question } from '../../../src/engine/drafting/draft';
import { FROM_THE_TEXT } from '../../../src/engine/drafting/draft-suggestion';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** What the text leaves open, each with a field; the draft follows every key stroke. */
export function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  return (
    <fieldset className="questions">
      <legend>Questions the text leaves open</legend>
      <AskedFields questions={questions} answers={answers} onAnswer={onAnswer} />
      <p className="base">{BLANKS}</p>
    </fieldset>
  );
}

/** Each question with its field. */
export function AskedFields({ questions, answers, onAnswer }: QuestionsProps) {
  const id = useId();
  return questions.map((question) => (
    <div key={question.id}>
      <label htmlFor={`${id}${question.id}`}>{question.ask}</label>
      <AnswerField
        id={`${id}${question.id}`}
        question={question}
        answer={answers[question.id]}
        onAnswer={(answer) => onAnswer(question.id, answer)}
      />
    </div>
  ));
}

/** What becomes of a question that nobody answers. */
export const BLANKS = 'A blank stays in the text as an open question. Nothing is made up.';

interface AnswerFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

/** A field for one answer: free words, or one of the choices that the text or the project's stories offer. */
export function AnswerField({ id, question, answer, onAnswer }: AnswerFieldProps) {
  const { choices } = question;
  const value = answer ?? offered(question);
  const source = choices.find((choice) => choice.value === value)?.source;
  return (
    <>
      <input
        id={id}
        className="field"
        autoComplete="off"
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-describedby={source === undefined ? undefined : `${id}-source`}
        placeholder={question.placeholder}
        value={value}
        onChange={(event) => onAnswer(event.target.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} label={`${choice.value} (${choice.source})`} />
          ))}
        </datalist>
      )}
      {source !== undefined && (
        <p id={`${id}-source`} className="base">
          ({source})
        </p>
      )}
    </>
  );
}

/** What stands in a field to begin with: the one answer that the text itself offers, as the draft has it. */
function offered({ choices }: Question): string {
  const [first, ...others] = choices.filter(({ source }) => source === FROM_THE_TEXT);
  return first === undefined || others.length > 0 ? '' : first.value;
}
