import type { Problem } from '../../src/contract/problem';
import { Message } from './message';
import type { ProblemWords } from './problem-words';

interface TroubleProps {
  readonly problem: Problem;
  /** What it is called where it came up. */
  readonly words: ProblemWords;
  readonly again: () => void;
  /** How far things had come: a sentence of its own, without its full stop. */
  readonly at?: string | undefined;
}

/** Says what went wrong, and offers to try again where that can help. */
export function Trouble({ problem, words, again, at }: TroubleProps) {
  return (
    <Message
      icon={words.icon}
      title={words.title}
      tone="warning"
      role={problem.code === 'jira-unavailable' ? 'alert' : 'status'}
    >
      <p>
        {words.says} {at !== undefined && `${at}. `}
        {words.again && (
          <button type="button" className="link-button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </Message>
  );
}
