import { useId, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Answers } from '../../src/engine/drafting/draft';
import { draft } from '../../src/engine/drafting/draft-suggestion';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import { IssueTypeIcon } from '../shared/issue-type';
import { AfterCard } from './after-card';
import { CopyDraft } from './copy-draft';
import { Questions } from './questions';

interface WorkbenchProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
}

/** A suggestion as a draft: the item before, the questions that its text leaves open, and what it would be after. */
export function Workbench({ reading, suggestion }: WorkbenchProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const id = useId();
  if (suggestion.outline.length === 0) {
    return <p className="card idea">{suggestion.sentence}</p>;
  }
  const items = draft(suggestion, answers);
  return (
    <div className="card workbench">
      <div className="before">
        <h4>Before</h4>
        <p className="item-key">
          <IssueTypeIcon iconUrl={reading.filedAs.iconUrl} />
          {reading.key}
        </p>
        <p className="subtle">{reading.text.summary}</p>
        {suggestion.questions.length > 0 && (
          <Questions questions={suggestion.questions} answers={answers} onAnswer={setAnswers} />
        )}
      </div>
      <section className="after" aria-labelledby={id}>
        <h4 id={id}>After</h4>
        {Object.entries(items).map(([place, item]) => (
          <AfterCard key={place} item={item} reading={reading} />
        ))}
      </section>
      <footer className="workbench-foot">
        <CopyDraft items={items} />
        <p className="base">A preview: nothing is changed in Jira.</p>
      </footer>
    </div>
  );
}
