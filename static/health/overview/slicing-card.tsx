import { useId } from 'react';
import type { HealthPicture } from '../../../src/engine/health/picture';
import { countOf } from '../../shared/numbers';
import { CountRow } from './count-row';
import { SECTION } from './sections';

/** Whether items are slices of value: not too large, not too thin, not one layer only. */
export function SlicingCard({ picture: { slicing } }: { readonly picture: HealthPicture }) {
  const id = useId();
  return (
    <section className="card slicing" aria-labelledby={id} id={SECTION.slicing} tabIndex={-1}>
      <div className="card-head">
        <h2 id={id}>Slicing</h2>
        <span className="base">
          {countOf(slicing.splitItems, 'split item')}, {countOf(slicing.epics, 'epic')}
        </span>
      </div>
      <ul className="counts">
        <CountRow
          bar
          name="Horizontal slices"
          means="UI, API and database as siblings"
          list="horizontal-slice"
          share={slicing.horizontal}
        />
        <CountRow bar name="Too large" means="more than one slice of value" list="too-large" share={slicing.tooLarge} />
        <CountRow
          bar
          name="Too thin"
          means="slices without a gain of their own"
          list="too-thin"
          share={slicing.tooThin}
        />
        <CountRow bar name="Mixed" means="a story and its steps in one item" list="mixed-item" share={slicing.mixed} />
        <CountRow
          bar
          name="Epics with no story"
          means={`of ${countOf(slicing.epicsWithoutStory.of, 'epic')} that hold items`}
          list="epic-without-story"
          share={slicing.epicsWithoutStory}
        />
      </ul>
    </section>
  );
}
