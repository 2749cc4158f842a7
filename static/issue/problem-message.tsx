import type { Problem } from '../../src/contract/problem';
import { Message } from '../shared/message';
import { itemProblem } from '../shared/problem-words';

// The panel reads again when Jira said it may (use-issue.ts); no other screen does.
const GOES_ON = 'Reading goes on by itself in a moment.';

/** Why there is nothing to show, and the way out where there is one. */
export function ProblemMessage({ problem, onAgain }: { readonly problem: Problem; readonly onAgain: () => void }) {
  const words = itemProblem(problem);
  return (
    <Message icon={words.icon} title={words.title} role={problem.code === 'jira-unavailable' ? 'alert' : 'status'}>
      <p>{problem.code === 'rate-limited' ? GOES_ON : words.says}</p>
      {words.again && (
        <button type="button" className="link-button" onClick={onAgain}>
          Try again
        </button>
      )}
    </Message>
  );
}
