import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers } from '../../../src/engine/drafting/draft';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { IssueTypeIcon } from '../../shared/issue-type';
import { Questions } from './questions';

interface BeforeProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** The item as it is, and what its text leaves open. */
export function Before({ reading, suggestion, answers, onAnswer }: BeforeProps) {
  return (
    <div className="before">
      <h4>Before</h4>
      <p className="item-key">
        <IssueTypeIcon iconUrl={reading.filedAs.iconUrl} />
        {reading.key}
      </p>
      <p className="subtle">{reading.text.summary}</p>
      {suggestion.questions.length > 0 && (
        <Questions questions={suggestion.questions} answers={answers} onAnswer={onAnswer} />
      )}
    </div>
  );
}
