import type { Problem } from '../site/answer';
import { Message } from './message';

interface ProblemProps {
  readonly problem: Problem;
  /** What could not be shown, as in "this item". */
  readonly what: string;
  readonly onRetry?: () => void;
}

/** Says why something cannot be shown, in words that fit the cause. */
export function ProblemMessage({ problem, what, onRetry }: ProblemProps) {
  const retry = onRetry && (
    <button type="button" className="link-button" onClick={onRetry}>
      Try again
    </button>
  );
  if (problem.status === 0) {
    return (
      <Message icon="warn" title="The local server does not answer" tone="warning">
        Start it again with <code>npm start</code>. {retry}
      </Message>
    );
  }
  if (problem.status === 403 || problem.status === 404) {
    return (
      <Message icon="lock" title={`You cannot see ${what}`}>
        It does not exist, or this user may not browse it. Choose another user at the top of the page.
      </Message>
    );
  }
  return (
    <Message icon="warn" title={`Jira could not show ${what}`} tone="warning">
      {problem.messages.join(' ') || `The answer was ${problem.status}.`} {retry}
    </Message>
  );
}
