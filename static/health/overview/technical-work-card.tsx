import { useId } from 'react';
import type { HealthPicture } from '../../../src/engine/health/picture';
import { count, countOf, shareOf } from '../../shared/numbers';
import { ListLink } from '../address/use-address';
import { CountRow } from './count-row';
import { Few } from './few';
import { SECTION } from './sections';

const FEW_ITEMS = 30;

/** Whether technical work says what it is good for, and spikes what they feed. */
export function TechnicalWorkCard({ picture }: { readonly picture: HealthPicture }) {
  const id = useId();
  const { technicalWork: work, mix, flow } = picture;
  const technical = mix.items.enabler + mix.items['technical-task'];
  const { debt } = work;
  return (
    <section className="card technical-work" aria-labelledby={id} id={SECTION.technicalWork} tabIndex={-1}>
      <div className="card-head">
        <h2 id={id}>Technical work</h2>
        <span className="base">
          {countOf(technical, 'enabler or task', 'enablers and tasks')}, {countOf(mix.items.spike, 'spike')}{' '}
          {mix.items.spike < FEW_ITEMS && <Few />}
        </span>
      </div>
      <ul className="counts two-columns">
        <CountRow name="Enables nothing named" list="enables-nothing" share={work.enablesNothing} />
        <CountRow name="Tied to no story" list="orphan" share={work.tiedToNoStory} />
        <CountRow name="No stated value" list="missing-value" share={work.withoutValue} />
        <CountRow name="Hidden dependencies" list="hidden-dependency" share={work.hiddenDependencies} />
        <CountRow name="Spikes: no question" list="spike-without-question" share={work.spikesWithoutQuestion} />
        <CountRow name="Spikes: no time-box" list="spike-without-time-box" share={work.spikesWithoutTimeBox} />
        <CountRow name="Spikes: no decision" list="spike-without-decision" share={work.spikesWithoutDecision} />
        <li>
          <span>Debt share of {flow.unit}</span>
          <ListLink query={{ list: 'debt' }} className="number-link">
            <strong>{debt.of === 0 ? '–' : `${shareOf(debt.count, debt.of)}%`}</strong> of {count(debt.of)}
          </ListLink>
        </li>
      </ul>
    </section>
  );
}
