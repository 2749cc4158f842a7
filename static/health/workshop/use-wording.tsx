import { useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import { draft } from '../../../src/engine/drafting/draft-suggestion';
import { openIssue } from '../../shared/backend';
import { copyText } from '../../shared/copy-text';
import { DraftCard } from './draft-card';

interface UseWordingProps {
  readonly reading: IssueReading;
  /** The team's own wording. */
  readonly wording: string;
  readonly onNext: () => void;
}

/** What to do with a wording: take it to the item, or look at the app's own draft. */
export function UseWording({ reading, wording, onNext }: UseWordingProps) {
  const [said, setSaid] = useState('');
  const [draftShown, setDraftShown] = useState(false);
  const [best] = reading.suggestions;
  const use = async () => {
    if (wording.trim() === '') return;
    const copied = await copyText(wording);
    setSaid(
      copied ? `Copied. ${reading.key} opens beside this page: paste it there.` : 'Your browser did not allow copying.',
    );
    if (copied) await openIssue(reading.key, 'new-tab');
  };
  return (
    <>
      {draftShown && best !== undefined && (
        <>
          <h3>{best.title}</h3>
          <h4>After</h4>
          {Object.entries(draft(best, {})).map(([place, item]) => (
            <DraftCard key={place} item={item} reading={reading} />
          ))}
        </>
      )}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={wording.trim() === ''}
          onClick={() => void use()}
        >
          Use this wording
        </button>
        {best !== undefined && best.outline.length > 0 && (
          <button
            type="button"
            className="button"
            aria-expanded={draftShown}
            onClick={() => setDraftShown(!draftShown)}
          >
            See the draft
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onNext}>
          Next card
        </button>
        <span className="base">Nothing is saved until you use it</span>
      </div>
      <output className="base">{said}</output>
    </>
  );
}
