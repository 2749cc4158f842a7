import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { BackfillChoice, BackfillPreview, BackfillStatus } from '../../../src/contract/health-view';
import { count, countOf } from '../../shared/numbers';
import { spaceProblem } from '../../shared/problem-words';
import { useBackfill } from './use-backfill';

/** Labels and searchable kinds for the items that were here before the app: first what would change, then only when asked. */
export function BackfillCard() {
  const id = useId();
  const { preview, status, problem, look, start, stop } = useBackfill();
  const running = status?.state === 'running';
  return (
    <section className="card backfill" aria-labelledby={id}>
      <h2 id={id}>Labels for what is already here</h2>
      <p className="subtle">
        New and edited items get their label by themselves. Those from before can get theirs in one go.
      </p>
      {problem !== null && (
        <output>
          {spaceProblem(problem).title}.{' '}
          {running ? 'What is written stays; it is asked again in a moment.' : 'Nothing was changed.'}
        </output>
      )}
      {status !== null && status.state !== 'none' && (
        <Part key={status.state}>
          <Progress status={status} onStop={stop} />
        </Part>
      )}
      {preview === null && !running && (
        <p className="actions">
          <button type="button" className="button" onClick={look}>
            See what would change
          </button>
        </p>
      )}
      {preview !== null && !running && (
        <Part>
          <Choice preview={preview} onStart={start} />
        </Part>
      )}
    </section>
  );
}

/** What a press led to. It takes the focus where nothing has it, as what was pressed is gone; who is elsewhere stays there. */
function Part({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) part.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={part} tabIndex={-1} className="backfill-part">
      {children}
    </div>
  );
}

function Progress({ status, onStop }: { readonly status: BackfillStatus; readonly onStop: () => void }) {
  const { state, done, total, refused } = status;
  const left = refused > 0 ? ` ${countOf(refused, 'item was', 'items were')} left alone: Jira did not take them.` : '';
  if (state !== 'running') {
    const words =
      state === 'done'
        ? `${count(done)} of ${countOf(total, 'item')} written.`
        : `Stopped at ${count(done)} of ${count(total)}.`;
    return (
      <output>
        {words}
        {left}
      </output>
    );
  }
  return (
    <>
      <p className="progress-words">
        <strong>
          {count(done)} of {countOf(total, 'item')}
        </strong>
      </p>
      <progress value={done} max={Math.max(1, total)} aria-label="Items written" />
      <p className="actions">
        <button type="button" className="button" onClick={onStop}>
          Stop here
        </button>
        <span className="base">What is written stays.</span>
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly preview: BackfillPreview;
  readonly onStart: (choice: BackfillChoice) => void;
}

function nothingToWrite(items: number): string {
  return items === 1
    ? 'Nothing to write: the one item stands as it should.'
    : `Nothing to write: all ${count(items)} items stand as they should.`;
}

function Choice({ preview, onStart }: ChoiceProps) {
  const [labels, setLabels] = useState(true);
  const { open, done, items, decided, drive } = preview;
  const changes = (labels ? Math.max(open.labels, open.properties) : open.properties) + done.properties;
  if (changes === 0) return <output>{nothingToWrite(items)}</output>;
  return (
    <>
      <p>
        {countOf(changes, 'item')} of {count(items)} {changes === 1 ? 'changes' : 'change'}:{' '}
        {countOf(labels ? open.labels : 0, 'label')} on open items, and kinds that Jira’s search can find on{' '}
        {count(open.properties + done.properties)}.{' '}
        {decided > 0 && `${countOf(decided, 'decision')} of your team ${decided === 1 ? 'stays' : 'stay'} as made. `}
        Finished items get no label. This changes “updated” and may wake other rules; no notification is sent.
      </p>
      <label className="choice">
        <input type="checkbox" checked={labels} onChange={({ target }) => setLabels(target.checked)} />
        <span>Set labels on open items</span>
      </label>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => onStart({ open: labels ? 'labels-and-properties' : 'properties', done: 'properties' })}
        >
          Write to {countOf(changes, 'item')}
        </button>
        <span className="base">
          As you, with your rights{drive === 'screen' ? '; one a second, while this page is open' : ''}.
        </span>
      </p>
    </>
  );
}
