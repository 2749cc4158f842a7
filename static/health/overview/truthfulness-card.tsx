import { useId } from 'react';
import type { FilterChoices } from '../../../src/contract/health-view';
import type { HealthPicture } from '../../../src/engine/health/picture';
import { countOf } from '../../shared/numbers';
import { CountRow } from './count-row';
import { KindMatrix } from './kind-matrix';
import { SECTION } from './sections';

interface TruthfulnessCardProps {
  readonly picture: HealthPicture;
  readonly choices: FilterChoices;
}

/** Whether items are what they are filed and told as. */
export function TruthfulnessCard({ picture, choices }: TruthfulnessCardProps) {
  const id = useId();
  const { truthfulness: told } = picture;
  return (
    <section className="card truthfulness" aria-labelledby={id} id={SECTION.truthfulness} tabIndex={-1}>
      <div className="card-head">
        <h2 id={id}>Truthfulness</h2>
        <span className="base">{countOf(picture.items, 'item')}</span>
      </div>
      <div className="two-sides">
        <KindMatrix matrix={picture.matrix} types={choices.issueTypes} classified={picture.read} />
        <ul className="counts">
          <CountRow name="Forced stories" list="forced-story" share={told.forcedStories} />
          <CountRow name="Gain missing" list="missing-ends" share={told.gainMissing} />
          <CountRow name="Gain repeats the step" list="circular-ends" share={told.gainRepeatsStep} />
          <CountRow name="Criteria all technical" list="technical-criteria" share={told.criteriaAllTechnical} />
          <CountRow name="Fixes the how" list="implementation-detail" share={told.fixesTheHow} />
        </ul>
      </div>
    </section>
  );
}
