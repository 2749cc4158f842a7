import { useCallback, useEffect, useState } from 'react';
import type { GadgetView } from '../../src/contract/gadget-view';
import type { Problem } from '../../src/contract/problem';
import { call } from '../shared/backend';
import { Message } from '../shared/message';
import { spaceProblem } from '../shared/problem-words';
import { Trouble } from '../shared/trouble';
import { GadgetPicture } from './gadget-picture';

/** The mix, score and trend of one space's backlog, for a dashboard. */
export function GadgetScreen() {
  const [view, setView] = useState<GadgetView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = useCallback(async () => {
    const answer = await call('readGadget', {});
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setView(answer.value);
  }, []);
  useEffect(() => void read(), [read]);
  return (
    <main className="gadget" aria-busy={view === null && problem === null}>
      {(problem !== null || view?.state !== 'ready') && <h1 className="unseen">Backlog health</h1>}
      {problem !== null ? (
        <Trouble problem={problem} words={spaceProblem(problem)} again={() => void read()} />
      ) : view === null ? (
        <output className="base">Reading…</output>
      ) : (
        <Shown view={view} />
      )}
    </main>
  );
}

function Shown({ view }: { readonly view: GadgetView }) {
  switch (view.state) {
    case 'ready':
      return <GadgetPicture view={view} />;
    case 'not-configured':
      return (
        <Message icon="info" title="Choose a space">
          <p>Edit this gadget and choose the space whose backlog it shows.</p>
        </Message>
      );
    case 'not-read':
      return (
        <Message icon="info" title={`${view.project.name} has not been read yet`}>
          <p>Open Backlog health in that space and have it read once. Then it shows here.</p>
        </Message>
      );
    case 'partly-visible':
      return (
        <Message icon="lock" title={`You see a part of ${view.project.name} only`}>
          <p>So no numbers are shown here. Backlog health in that space counts what you may see.</p>
        </Message>
      );
  }
}
