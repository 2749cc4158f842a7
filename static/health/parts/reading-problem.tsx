import type { Problem } from '../../../src/contract/problem';
import { Message } from '../../shared/message';
import { itemProblem } from '../../shared/problem-words';

/** Says why an item could not be read, and offers to try again where that can help. */
export function ReadingProblem({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const words = itemProblem(problem);
  return (
    <Message
      icon={words.icon}
      title={words.title}
      tone="warning"
      role={problem.code === 'jira-unavailable' ? 'alert' : 'status'}
    >
      <p>
        {words.says}{' '}
        {words.again && (
          <button type="button" className="link-button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </Message>
  );
}
