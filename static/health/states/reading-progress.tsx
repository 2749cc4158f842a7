import { useEffect, useState } from 'react';
import type { ScanStatus } from '../../../src/contract/health-view';
import { count, countOf } from '../../shared/numbers';
import { total } from '../charts/total';
import { KindKey } from '../kind-key';
import { MixBar } from '../mix-bar';

const SPEAK_MS = 10_000;

interface ReadingProgressProps {
  readonly scan: ScanStatus;
  readonly onStop: () => void;
}

/** A first reading under way: how far, what is known so far, and a way to stop. */
export function ReadingProgress({ scan, onStop }: ReadingProgressProps) {
  const { done, soFar } = scan;
  const all = Math.max(scan.about, done);
  const progress = `${count(done)} of ${countOf(all, 'item')}`;
  return (
    <section className="card reading-progress">
      <h2>Reading the backlog</h2>
      <p className="subtle">You can leave this page; reading goes on.</p>
      <p className="progress-words">
        <strong>{progress}</strong>
        <span className="subtle">{timeLeft(scan.secondsLeft)}</span>
      </p>
      <progress value={done} max={Math.max(1, all)} aria-label="Items read" />
      <output className="unseen">{useSpoken(progress)}</output>
      {soFar !== null && total(soFar.kinds) > 0 && (
        <>
          <p className="subtle">So far, newest first</p>
          <MixBar kinds={soFar.kinds} unit="item" />
          <KindKey />
          <p className="base">
            {count(total(soFar.kinds))} read as a kind, {count(soFar.notClassified)} not classified. Shares settle as
            more is read.
          </p>
        </>
      )}
      <p className="actions">
        <button type="button" className="button" onClick={onStop}>
          Stop
        </button>
        <span className="base">What was read is kept; next time goes on from here.</span>
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

function timeLeft(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 90) return `about ${Math.max(10, Math.round(seconds / 10) * 10)} seconds left`;
  return `about ${countOf(Math.round(seconds / 60), 'minute')} left`;
}
