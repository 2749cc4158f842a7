import { useId } from 'react';
import type { Flow, HealthPicture, Score } from '../../../src/engine/health/picture';
import { FilledDetails } from '../../shared/filled-details';
import { countOf } from '../../shared/numbers';
import { stepInText } from '../charts/step-name';
import { TrendLine } from '../charts/trend-line';
import { CHECK_WORDS, numberWord } from '../words';

const MOST_TO_WIN = 2;

/** One number for the whole, what would win most, and how it adds up. */
export function ScoreCard({ picture: { score, checks, flow } }: { readonly picture: HealthPicture }) {
  const id = useId();
  if (score === null) {
    return (
      <section className="card score" aria-labelledby={id}>
        <h2 id={id}>Score</h2>
        <p className="subtle">Every check has too few items for a share, so there is no score yet.</p>
      </section>
    );
  }
  return (
    <section className="card score" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>Score</h2>
        <span className="base">{countOf(score.parts.length, 'check')}, equal shares</span>
      </div>
      <p className="score-line">
        <strong className="score-value">{score.value}</strong>
        <span className="subtle">of 100{changed(score, flow.by)}</span>
        <TrendLine trend={score.trend} />
      </p>
      {score.mostToWin.length > 0 && <MostToWin score={score} />}
      <FilledDetails className="adds" summary={<summary className="link-button">How the score adds up</summary>}>
        {() => <AddsUp score={score} checks={checks.length} />}
      </FilledDetails>
    </section>
  );
}

function AddsUp({ score, checks }: { readonly score: Score; readonly checks: number }) {
  const parts = score.parts.length;
  return (
    <>
      <p className="base">
        Each of {numberWord(parts)} checks can give {Math.round(1000 / parts) / 10} points: all of them on target, else
        in proportion.
        {parts < checks && ' Checks with too few items take no part.'}
      </p>
      <ul>
        {score.parts.map(({ id, points, most }) => (
          <li key={id}>
            <span>{CHECK_WORDS[id].name}</span>
            <span>
              {oneDigit(points)} of {oneDigit(most)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function MostToWin({ score }: { readonly score: Score }) {
  const others = score.mostToWin.slice(MOST_TO_WIN);
  const rest = others.reduce((sum, { points }) => sum + points, 0);
  return (
    <>
      <h3 className="subtle">Most to win</h3>
      <ul className="to-win">
        {score.mostToWin.slice(0, MOST_TO_WIN).map(({ id, points }) => (
          <li key={id}>
            <strong>{CHECK_WORDS[id].name}</strong>
            <span>{countOf(points, 'point')}</span>
          </li>
        ))}
        {rest > 0 && (
          <li className="subtle">
            <span>
              In {numberWord(others.length)} {others.length === 1 ? 'other' : 'others'}
            </span>
            <span>{countOf(rest, 'point')}</span>
          </li>
        )}
      </ul>
    </>
  );
}

function changed({ change, since, trend }: Score, by: Flow['by']): string {
  if (change === null || since === null) return '';
  const step = stepInText(since, trend?.basis === 'weekly-readings' ? 'week' : by);
  if (change === 0) return `, as in ${step}`;
  return `, ${change > 0 ? 'up' : 'down'} ${Math.abs(change)} since ${step}`;
}

function oneDigit(points: number): string {
  return String(Math.round(points * 10) / 10);
}
