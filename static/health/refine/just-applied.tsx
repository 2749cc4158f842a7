import { Icon } from '../../shared/icon';
import { countOf } from '../../shared/numbers';
import type { Refinement } from './use-refinement';

/** What was applied to the item before this one, with the way back to it. */
export function JustApplied({ refinement }: { readonly refinement: Refinement }) {
  const { settled, topic, topics, outcomes, goTo } = refinement;
  const outcome = settled === null ? undefined : outcomes.get(settled.id);
  const changes = outcome?.state === 'decided' ? outcome.applied : 0;
  if (settled === null || changes === 0 || settled.id === topic?.id) return null;
  return (
    <output className="just-applied">
      <Icon name="check" className="icon-success" />
      <span>
        {settled.key}: {countOf(changes, 'change is', 'changes are')} in.{' '}
        <button type="button" className="link-button" onClick={() => goTo(topics.indexOf(settled))}>
          Look at it, or undo
        </button>
      </span>
    </output>
  );
}
