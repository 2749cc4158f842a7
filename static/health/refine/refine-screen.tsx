import { useState } from 'react';
import type { HealthReading, HealthView } from '../../../src/contract/health-view';
import { openIssue } from '../../shared/backend';
import { Message } from '../../shared/message';
import { useAddress, ViewLink } from '../address/use-address';
import { addedTopics, forgetAdded, type Topic } from '../parts/refinement-list';
import { useReading } from '../parts/use-reading';
import { useKeysAreOn, useSingleKeys } from '../parts/use-single-keys';
import type { HealthState } from '../use-health';
import { KeyBar } from './key-bar';
import { KeysList } from './keys-list';
import { RefineBar } from './refine-bar';
import { RefineEnd } from './refine-end';
import { RefineItem } from './refine-item';
import { RefineQueue } from './refine-queue';
import { useRefinement } from './use-refinement';
import './refine.css';
import './refine-side.css';

interface RefineScreenProps {
  readonly view: HealthView;
  readonly health: HealthState;
  readonly siteUrl: string;
}

/** Refinement: the items most worth a talk, one question at a time. */
export function RefineScreen({ view, health, siteUrl }: RefineScreenProps) {
  if (view.reading === null) return null;
  return <Refinement view={view} reading={view.reading} health={health} siteUrl={siteUrl} />;
}

/** What was added by hand comes first: somebody wants to talk about it today. */
function topicsOf({ talk }: HealthReading): readonly Topic[] {
  const added = addedTopics();
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...talk.items.filter(({ id }) => !ids.has(id))];
}

function Refinement({ view, reading, health, siteUrl }: RefineScreenProps & { readonly reading: HealthReading }) {
  const { go, close } = useAddress();
  const refinement = useRefinement(topicsOf(reading));
  const { topics, at, topic, ended } = refinement;
  const [keysAreOn, setKeysAreOn] = useKeysAreOn();
  const [keysShown, setKeysShown] = useState(false);
  const item = useReading(topic?.id ?? null, topics[at + 1]?.id ?? null);
  const leave = () => {
    forgetAdded();
    // Decisions change the picture behind; over the window, the page behind sees to it.
    if (refinement.outcomes.size > 0 && close === null) health.open();
    go({ view: { name: 'overview' } });
  };
  useSingleKeys(
    {
      j: refinement.next,
      k: refinement.back,
      o: () => topic !== null && void openIssue(topic.key, 'new-tab'),
      '?': () => setKeysShown(true),
      escape: () => (keysShown ? setKeysShown(false) : leave()),
    },
    keysAreOn && !ended,
  );
  if (topic === null) return <NothingToTalkAbout />;
  return (
    <main className={close === null ? 'refine' : 'refine over-window'}>
      <RefineBar
        refinement={refinement}
        project={view.project.name}
        onKeys={() => setKeysShown(!keysShown)}
        onLeave={leave}
      />
      {keysShown && <KeysList on={keysAreOn} onSwitch={setKeysAreOn} onClose={() => setKeysShown(false)} />}
      {ended ? (
        <RefineEnd refinement={refinement} space={view.project.name} onLeave={leave} />
      ) : (
        <>
          <RefineQueue refinement={refinement} />
          <RefineItem
            key={topic.id}
            topic={topic}
            reading={item}
            refinement={refinement}
            keysAreOn={keysAreOn && !keysShown}
            siteUrl={siteUrl}
          />
          <KeyBar />
        </>
      )}
    </main>
  );
}

function NothingToTalkAbout() {
  return (
    <main>
      <h1>Refinement</h1>
      <Message icon="check" tone="success" title="Nothing stands out">
        <p>
          The backlog can be planned as it is. <ViewLink view={{ name: 'overview' }}>Back to backlog health</ViewLink>
        </p>
      </Message>
    </main>
  );
}
