import { useId } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import { draft } from '../../../src/engine/drafting/draft-suggestion';
import type { Kind } from '../../../src/engine/kinds';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { DraftCard } from '../draft/draft-card';
import { draftText } from '../draft/draft-text';
import { Questions } from '../draft/questions';
import type { Topic } from '../parts/refinement-list';
import { SideActions } from './side-actions';
import type { Refinement, Said } from './use-refinement';

interface SuggestionSideProps {
  /** Null: the item's work type is not read. */
  readonly reading: IssueReading | null;
  readonly topic: Topic;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
  readonly refinement: Refinement;
  readonly disagreeing: boolean;
  readonly onDisagreeing: (open: boolean) => void;
  readonly decide: (kind: Kind | null) => Promise<Problem | null>;
}

/** What could help, as a draft that follows the answers, and what to do about the item. */
export function SuggestionSide({ reading, said, onSay, ...actions }: SuggestionSideProps) {
  const id = useId();
  const best = reading?.suggestions[0];
  const items = best === undefined ? [] : draft(best, said.answers);
  return (
    <aside className="suggestion-side" aria-labelledby={id}>
      <h2 id={id} className="unseen">
        What could help
      </h2>
      <h3 className="side-title">{best?.title ?? 'A talk'}</h3>
      <p className="subtle">{best?.sentence ?? 'Nothing plain can be suggested here.'}</p>
      {best !== undefined && reading !== null && best.outline.length > 0 && (
        <>
          <h4>After</h4>
          {Object.entries(items).map(([place, item]) => (
            <DraftCard key={place} item={item} reading={reading} />
          ))}
          {best.questions.length > 0 && (
            <Questions
              questions={best.questions}
              answers={said.answers}
              onAnswer={(answers) => onSay({ ...said, answers })}
            />
          )}
        </>
      )}
      <SideActions
        {...actions}
        reading={reading}
        how={howOf(best)}
        draft={items.length > 0 ? draftText(items) : null}
      />
    </aside>
  );
}

/** What stands in the queue when a draft was agreed on. */
function howOf(best: Suggestion | undefined): string {
  return best === undefined || best.outline.length === 0 ? 'Decided' : `Decided: ${lowerFirst(best.title)}`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
