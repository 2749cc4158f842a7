import type { Problem } from '../../../src/contract/problem';
import { itemProblem } from '../../shared/problem-words';

interface NotKnownProps {
  /** Null while it is asked. */
  readonly problem: Problem | null;
  readonly onAgain: () => void;
}

/** That it is not known what can be done with the item here, why, and the way to ask once more. */
export function NotKnown({ problem, onAgain }: NotKnownProps) {
  if (problem === null) return 'Asking what can be done here…';
  const { title, again } = itemProblem(problem);
  return (
    <>
      {title}, so this is a preview: nothing is changed in Jira.{' '}
      {again && (
        <button type="button" className="link-button" onClick={onAgain}>
          Try again
        </button>
      )}
    </>
  );
}
