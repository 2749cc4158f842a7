import { useDeferredValue, useState } from 'react';
import { Loading } from '../parts/loading';
import { Message } from '../parts/message';
import { ProblemMessage } from '../parts/problem-message';
import type { Item } from '../site/item';
import type { Space } from '../site/read-spaces';
import { BacklogFilters } from './backlog-filters';
import { FirstSteps } from './first-steps';
import { type BacklogFilter, carryKinds, groupBacklog, NO_FILTER, passes } from './group-backlog';
import { SpaceHead } from './space-head';
import { SprintBlock } from './sprint-block';
import { type LiveBacklog, useBacklog } from './use-backlog';

/** The backlog of a space by sprint. */
export function BacklogPage({ space }: { readonly space: Space }) {
  const backlog = useBacklog(space.key);
  const { loaded, reload } = backlog;
  const count = loaded.state === 'ready' ? loaded.value.length : null;
  return (
    <>
      <SpaceHead space={space} tab="backlog" count={count} />
      {loaded.state === 'loading' && <Loading what="the backlog" />}
      {loaded.state === 'problem' && <ProblemMessage problem={loaded.problem} what="this backlog" onRetry={reload} />}
      {loaded.state === 'ready' && <BacklogBody items={loaded.value} space={space} fresh={backlog.fresh} />}
    </>
  );
}

interface BodyProps extends Pick<LiveBacklog, 'fresh'> {
  readonly items: readonly Item[];
  readonly space: Space;
}

function BacklogBody({ items, space, fresh }: BodyProps) {
  const [filter, setFilter] = useState<BacklogFilter>(NO_FILTER);
  const settled = useDeferredValue(filter);
  const blocks = groupBacklog(items);
  if (items.length === 0) {
    return (
      <Message icon="list" title="Nothing in this backlog yet">
        Press C to create an item, or import a backlog of your own from the menu.
      </Message>
    );
  }
  const rows = blocks.flatMap((block) => block.items);
  return (
    <>
      <FirstSteps items={items} />
      <BacklogFilters items={rows} filter={filter} onChange={setFilter}>
        <span className="note">
          {carryKinds(items) || !space.teamManaged
            ? 'New items are labelled as you save them'
            : 'No labels on this space’s screens: open an item to see its kind'}
        </span>
      </BacklogFilters>
      {blocks.map((block) => (
        <SprintBlock
          key={block.sprint?.id ?? 'rest'}
          block={{ ...block, items: block.items.filter((item) => passes(item, settled)) }}
          total={block.items.length}
          fresh={fresh}
        />
      ))}
    </>
  );
}
