import type { FoundItem } from '../../src/contract/found-item';
import type { Answer } from '../../src/contract/problem';
import { Message } from '../shared/message';
import { countOf } from '../shared/numbers';
import { itemProblem } from '../shared/problem-words';

interface PickerStateProps {
  readonly words: string;
  /** Null while it is looked for. */
  readonly answer: Answer<readonly FoundItem[]> | null;
  readonly onAgain: () => void;
}

/** What the list is, or why there is none. */
export function PickerState({ words, answer, onAgain }: PickerStateProps) {
  if (answer !== null && !answer.ok) {
    const problem = itemProblem(answer.problem);
    return (
      <Message icon={problem.icon} title={problem.title} role={problem.again ? 'alert' : 'status'}>
        <button type="button" className="link-button" onClick={onAgain}>
          Try again
        </button>
      </Message>
    );
  }
  return <output className="base">{sayOf(words.trim(), answer?.value ?? null)}</output>;
}

function sayOf(words: string, items: readonly FoundItem[] | null): string {
  if (items === null) return 'Looking…';
  if (items.length > 0) return words === '' ? 'Looked at lately' : countOf(items.length, 'item');
  if (words === '') return 'There is no item here that you can see. Ask a space admin for access.';
  return `Nothing that you can see matches “${words}”. Check the key, or try other words of the summary.`;
}
