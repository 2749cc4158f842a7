import { useEffect, useId, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import { itemProblem } from '../../shared/problem-words';
import { ReadsAs } from './reads-as';
import { UseWording } from './use-wording';
import { useWords } from './use-words';
import { WhatIsThere } from './what-is-there';

interface RewriteCardProps {
  readonly reading: IssueReading;
  readonly onNext: () => void;
}

/** The item, and a field for the team's own wording that is read as it is typed. */
export function RewriteCard({ reading, onNext }: RewriteCardProps) {
  const { summary, description } = reading.text;
  const [version, setVersion] = useState(summary);
  const { words, problem } = useWords(version, description);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <section className="workshop-card" aria-label="Rewrite">
      <h2>The item</h2>
      <p className="card-was">{summary}</p>
      {description !== '' && <p className="card-description subtle">{description}</p>}
      <label htmlFor={id}>Your version</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        value={version}
        onChange={({ target }) => setVersion(target.value)}
      />
      {problem !== null && (
        <p role="alert" className="subtle">
          {itemProblem(problem).title}. It is read again as you type.
        </p>
      )}
      {words !== null && (
        <div aria-live="polite" className="words-read">
          <WhatIsThere verdict={words.verdict} />
          <ReadsAs verdict={words.verdict} title="Your version reads as" />
        </div>
      )}
      <UseWording reading={reading} wording={version} onNext={onNext} />
    </section>
  );
}
