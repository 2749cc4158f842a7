import { useEffect, useState } from 'react';
import { count, countOf } from '../shared/numbers';
import { MixBar } from './mix-bar';
import { MixLegend } from './mix-legend';
import { classified } from './sum-pages';
import type { HealthState } from './use-health';

const SPEAK_MS = 10_000;

/** A reading under way: how far, what is known so far, and a way to stop. */
export function ReadingProgress({ health }: { readonly health: HealthState }) {
  const { sum, start, since } = health;
  const done = sum.read + sum.outOfScope;
  const all = Math.max(start?.about ?? 0, done);
  const progress = `${count(done)} of ${countOf(all, 'item')}`;
  return (
    <section className="card reading-progress">
      <h2>Reading the backlog</h2>
      <p className="subtle">Keep this page open; reading stops when you leave it.</p>
      <p className="progress-words">
        <strong>{progress}</strong>
        <span className="subtle">{timeLeft({ done, all, since })}</span>
      </p>
      <progress value={done} max={Math.max(1, all)} aria-label="Items read" />
      <output className="unseen">{useSpoken(progress)}</output>
      {done > 0 && (
        <>
          <p className="subtle">So far, newest first</p>
          <MixBar kinds={sum.kinds} />
          <MixLegend kinds={sum.kinds} />
          <p className="base">
            {count(classified(sum))} read as a kind, {count(sum.read - classified(sum))} not classified. Shares settle
            as more is read.
          </p>
        </>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={health.stop}>
          Stop
        </button>
        <span className="base">What was read stays on this page; you can go on from there.</span>
      </p>
    </section>
  );
}

/** The words, but new ones at most every ten seconds: what a reader hears. */
function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState({ words, at: Date.now() });
  useEffect(() => {
    const wait = Math.max(0, spoken.at + SPEAK_MS - Date.now());
    const timer = setTimeout(() => setSpoken({ words, at: Date.now() }), wait);
    return () => clearTimeout(timer);
  }, [words, spoken.at]);
  return spoken.words;
}

/** "about 40 seconds left", from how fast it went so far; nothing before there is a pace. */
function timeLeft({ done, all, since }: { done: number; all: number; since: number }): string {
  const seconds = (Date.now() - since) / 1000;
  if (done === 0 || seconds < 2 || all <= done) return '';
  const left = ((all - done) * seconds) / done;
  if (left < 90) return `about ${Math.max(10, Math.round(left / 10) * 10)} seconds left`;
  return `about ${countOf(Math.round(left / 60), 'minute')} left`;
}
