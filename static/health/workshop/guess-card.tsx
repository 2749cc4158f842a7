import { useEffect, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import type { ByKind } from '../../../src/engine/health/picture';
import type { Kind } from '../../../src/engine/kinds';
import { KindTile } from '../../shared/kind-tile';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { countOf } from '../../shared/numbers';
import { KeyCap } from '../parts/key-cap';
import { useKeysAreOn, useSingleKeys } from '../parts/use-single-keys';
import { CompareCard } from './compare-card';

interface GuessCardProps {
  readonly reading: IssueReading;
  readonly onNext: () => void;
  readonly decide: (kind: Kind) => Promise<Problem | null>;
}

/** The text without its verdict: hands are counted per kind, and only then is the reading shown. */
export function GuessCard({ reading, onNext, decide }: GuessCardProps) {
  const [guesses, setGuesses] = useState<readonly Kind[]>([]);
  const [shown, setShown] = useState(false);
  const [keysAreOn] = useKeysAreOn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const guess = (kind: Kind) => setGuesses((before) => [...before, kind]);
  useSingleKeys(
    {
      ...Object.fromEntries(KIND_ORDER.map((kind, at) => [String(at + 1), () => guess(kind)])),
      backspace: () => setGuesses((before) => before.slice(0, -1)),
    },
    keysAreOn && !shown,
  );
  if (shown) return <CompareCard reading={reading} guesses={countedOf(guesses)} onNext={onNext} decide={decide} />;
  return (
    <section className="workshop-card" aria-label="Guess">
      <p className="card-summary">{reading.text.summary}</p>
      <p className="card-description subtle">{reading.text.description}</p>
      <h2 ref={heading} tabIndex={-1}>
        What is it, really?
      </h2>
      <div className="guess-tiles">
        {KIND_ORDER.map((kind, at) => (
          <button key={kind} type="button" className="guess-tile" onClick={() => guess(kind)}>
            <KindTile kind={kind} small />
            <strong>{KIND_WORDS[kind].name}</strong>
            <KeyCap>{String(at + 1)}</KeyCap>
          </button>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => setShown(true)}>
          Show the reading
        </button>
        <button type="button" className="quiet-button" onClick={onNext}>
          Skip
        </button>
        {guesses.length > 0 && (
          <button type="button" className="quiet-button" onClick={() => setGuesses(guesses.slice(0, -1))}>
            Take the last one back
          </button>
        )}
        <output className="base">{countOf(guesses.length, 'guess', 'guesses')} in, without names</output>
      </div>
    </section>
  );
}

function countedOf(guesses: readonly Kind[]): ByKind {
  const of = (kind: Kind) => guesses.filter((guess) => guess === kind).length;
  return { story: of('story'), enabler: of('enabler'), spike: of('spike'), 'technical-task': of('technical-task') };
}
