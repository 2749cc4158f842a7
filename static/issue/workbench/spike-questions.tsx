import { useId, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers } from '../../../src/engine/drafting/draft';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { SpikeNeeds } from '../spike-needs';
import { AnswerField, AskedFields, BLANKS } from './questions';

interface SpikeQuestionsProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** The five things a spike needs, with a field for each that the text leaves open, and what else belongs to it. */
export function SpikeQuestions({ reading, suggestion, answers, onAnswer }: SpikeQuestionsProps) {
  const id = useId();
  const needs = new Set<string>(reading.verdict.spikeNeeds.map(({ need }) => need));
  return (
    <div className="spike-questions">
      <SpikeNeeds
        needs={reading.verdict.spikeNeeds}
        card
        field={(need) => {
          const question = suggestion.questions.find((one) => one.id === need);
          if (question === undefined) return null;
          const field = { id: `${id}${need}`, answer: answers[need] };
          return (
            <>
              <label className="unseen" htmlFor={`${id}${need}`}>
                {question.ask}
              </label>
              {need === 'time-box' ? (
                <TimeBox {...field} onAnswer={(answer) => onAnswer(need, answer)} />
              ) : (
                <AnswerField {...field} question={question} onAnswer={(answer) => onAnswer(need, answer)} />
              )}
            </>
          );
        }}
      />
      <div className="questions">
        <AskedFields
          questions={suggestion.questions.filter((one) => !needs.has(one.id))}
          answers={answers}
          onAnswer={onAnswer}
        />
        <p className="base">{BLANKS}</p>
      </div>
    </div>
  );
}

interface TimeBoxProps {
  readonly id: string;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

const UNITS = ['hours', 'days', 'weeks'];

/** A number and a unit: "2 days". */
function TimeBox({ id, answer = '', onAnswer }: TimeBoxProps) {
  const [, number = '', unit = ''] = /^(\d*) ?(\w*)$/.exec(answer) ?? [];
  const answered = UNITS.find((one) => unit !== '' && one.startsWith(unit.replace(/s$/, '')));
  // Without a number there is no answer to keep the unit in.
  const [chosen, choose] = useState(answered ?? 'days');
  const many = answered ?? chosen;
  const say = (count: string, of: string) => {
    choose(of);
    onAnswer(count === '' ? '' : `${count} ${count === '1' ? of.slice(0, -1) : of}`);
  };
  return (
    <span className="time-box">
      <input
        id={id}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        placeholder="2"
        value={number}
        onChange={(event) => say(event.target.value.replace(/\D/g, ''), many)}
      />
      <select
        className="field"
        aria-label="Unit of time"
        value={many}
        onChange={(event) => say(number, event.target.value)}
      >
        {UNITS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </span>
  );
}
