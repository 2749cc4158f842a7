import { useId } from 'react';
import type { GadgetView } from '../../src/contract/gadget-view';
import type { Score } from '../../src/engine/health/picture';
import { TrendLine } from '../health/charts/trend-line';
import { KindKey } from '../health/kind-key';
import { MixBar } from '../health/mix-bar';
import { HEADLINES, mixSentence } from '../health/words';
import { ago } from '../shared/dates';
import { count, countOf } from '../shared/numbers';
import { useNow } from '../shared/use-now';

type Ready = Extract<GadgetView, { readonly state: 'ready' }>;

/** What a backlog is made of in one sentence and one bar, and its score with its trend. */
export function GadgetPicture({ view }: { readonly view: Ready }) {
  const now = useNow();
  const id = useId();
  const { headline, shares, score, project, read, items } = view;
  return (
    <section aria-labelledby={id}>
      <h1 id={id}>
        {headline === 'too-few' || shares === null
          ? `${countOf(read, 'item')}, too few for shares`
          : HEADLINES[headline]}
      </h1>
      {shares === null ? (
        <p className="subtle">Percentages start at 20 items.</p>
      ) : (
        <>
          <p className="subtle">{mixSentence(shares)}</p>
          <div className="gadget-mix">
            <MixBar kinds={view.kinds} unit="item" />
            <KindKey />
          </div>
        </>
      )}
      {score !== null && (
        <p className="gadget-score">
          <strong>{score.value}</strong>
          <span className="subtle">of 100{changeOf(score)}</span>
          <TrendLine trend={score.trend} />
        </p>
      )}
      <p className="base">
        {project.name} · {countOf(items, 'item')}, {count(items - read)} not classified · read {ago(view.readAt, now)}
      </p>
    </section>
  );
}

function changeOf({ change, since }: Score): string {
  if (change === null || since === null) return '';
  return change === 0 ? `, as in ${since}` : `, ${change > 0 ? 'up' : 'down'} ${Math.abs(change)} since ${since}`;
}
