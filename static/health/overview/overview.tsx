import { Fragment } from 'react';
import type { HealthReading, HealthView } from '../../../src/contract/health-view';
import { Message } from '../../shared/message';
import { RowByRow } from '../../shared/row-by-row';
import { isFiltered, NO_FILTERS } from '../address/address';
import { useAddress } from '../address/use-address';
import { PageKeys } from '../parts/page-keys';
import { BackfillCard } from './backfill-card';
import { CapacityCard } from './capacity-card';
import { ChecksCard } from './checks-card';
import { EachItem } from './each-item';
import { FilterBar } from './filter-bar';
import { MixCard } from './mix-card';
import { ReadWithCare } from './read-with-care';
import { ScoreCard } from './score-card';
import { SectionNav } from './section-nav';
import { SlicingCard } from './slicing-card';
import { TechnicalWorkCard } from './technical-work-card';
import { TruthfulnessCard } from './truthfulness-card';
import { VelocityCard } from './velocity-card';
import { WhereToStart } from './where-to-start';

interface OverviewProps {
  readonly project: HealthView['project'];
  readonly reading: HealthReading;
  readonly siteUrl: string;
  readonly busy: boolean;
}

/** Everything that the reading says, in the order of a look at it: what it is, where to start, what moved, why. */
export function Overview({ project, reading, siteUrl, busy }: OverviewProps) {
  const { address } = useAddress();
  const { picture } = reading;
  const filtered = isFiltered(address.filters);
  // Totals of a whole space cannot be narrowed: what a viewer may not see could be told from the rest.
  const narrows = reading.seen !== 'totals';
  const keys = <PageKeys finder={narrows ? 'filters' : null} refines={reading.talk.total > 0} />;
  return (
    <>
      {narrows && (picture.items > 0 || filtered) && <FilterBar reading={reading} />}
      {picture.items === 0 ? (
        <NoMatch filtered={filtered} />
      ) : reading.each !== null ? (
        <>
          <EachItem items={reading.each} siteUrl={siteUrl} />
          {keys}
        </>
      ) : (
        <>
          <SectionNav />
          <div className="cards" data-busy={busy}>
            <RowByRow
              rows={[
                <Fragment key="what it is">
                  <MixCard picture={picture} compared={reading.compared !== null} />
                  <ScoreCard picture={picture} />
                </Fragment>,
                <Fragment key="where to start">
                  <ChecksCard picture={picture} />
                  <WhereToStart talk={reading.talk} project={project} siteUrl={siteUrl} />
                </Fragment>,
                <Fragment key="what moved, and why">
                  <VelocityCard flow={picture.flow} projectKey={project.key} />
                  <CapacityCard flow={picture.flow} />
                  <TruthfulnessCard picture={picture} choices={reading.choices} />
                  <SlicingCard picture={picture} />
                  <TechnicalWorkCard picture={picture} />
                  <ReadWithCare reading={reading} />
                  {reading.mayEdit && <BackfillCard />}
                  {keys}
                </Fragment>,
              ]}
            />
          </div>
        </>
      )}
    </>
  );
}

function NoMatch({ filtered }: { readonly filtered: boolean }) {
  const { go } = useAddress();
  if (!filtered) {
    return (
      <Message icon="info" title="Nothing to read here yet">
        <p>Stories and tasks are read as they come. Epics, sub-tasks and bugs are left alone.</p>
      </Message>
    );
  }
  return (
    <section className="card start-reading">
      <h2>No item matches these filters</h2>
      <button type="button" className="button" onClick={() => go({ filters: NO_FILTERS })}>
        Clear the filters
      </button>
    </section>
  );
}
