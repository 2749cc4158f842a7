import { Icon } from '../../shared/icon';
import { useNarrow } from '../../shared/use-narrow';
import { PartIcon } from '../parts/part-icon';
import type { Topic } from '../parts/refinement-list';
import { whyNow } from './due-line';
import type { Outcome, Refinement } from './use-refinement';

/** Narrower than this, the queue folds into "4 of 12". */
const FOLDS_AT = 1099;

/** The items in their order, each with what became of it. */
export function RefineQueue({ refinement }: { readonly refinement: Refinement }) {
  const folds = useNarrow(FOLDS_AT);
  const { topics, at } = refinement;
  if (!folds) {
    return (
      <nav className="refine-queue" aria-label="Items">
        <h2>Most worth a talk</h2>
        <Queue refinement={refinement} />
      </nav>
    );
  }
  return (
    <details className="refine-queue">
      <summary className="quiet-button">
        {at + 1} of {topics.length}
        <Icon name="down" className="chevron" />
      </summary>
      <nav aria-label="Items">
        <Queue refinement={refinement} />
      </nav>
    </details>
  );
}

function Queue({ refinement: { topics, at, outcomes, goTo } }: { readonly refinement: Refinement }) {
  return (
    <ol>
      {topics.map((topic, place) => (
        <li key={topic.id}>
          <button type="button" aria-current={place === at ? 'step' : undefined} onClick={() => goTo(place)}>
            <StateIcon outcome={outcomes.get(topic.id)} current={place === at} />
            <span>
              <span className="summary">{topic.summary}</span>
              <span className="base">
                {topic.key} · {stateWords(topic, outcomes.get(topic.id))}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function StateIcon({ outcome, current }: { readonly outcome: Outcome | undefined; readonly current: boolean }) {
  if (outcome?.state === 'decided') return <Icon name="check" className="decided" />;
  if (outcome?.state === 'later') return <PartIcon name="clock" />;
  return current ? <PartIcon name="right" /> : <Icon name="dash" />;
}

function stateWords(topic: Topic, outcome: Outcome | undefined): string {
  if (outcome === undefined) return whyNow(topic);
  return outcome.state === 'later' ? 'Talk later' : outcome.how;
}
