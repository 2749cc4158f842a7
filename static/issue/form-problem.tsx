import type { Problem } from '../../src/contract/problem';
import { Icon } from '../shared/icon';
import { itemProblem } from '../shared/problem-words';

/** Why a choice could not be kept, beside the form that asked for it. */
export function FormProblem({ problem }: { readonly problem: Problem }) {
  const words = itemProblem(problem);
  return (
    <p className="icon-line form-problem" role={problem.code === 'jira-unavailable' ? 'alert' : 'status'}>
      <Icon name={words.icon} />
      <span>
        <strong>{words.title}.</strong> {words.again ? 'Your choice was not kept. Try once more.' : words.says}
      </span>
    </p>
  );
}
