import { useState } from 'react';
import type { HealthReading, HealthView } from '../../../src/contract/health-view';
import { Message } from '../../shared/message';
import { countOf } from '../../shared/numbers';
import { itemProblem } from '../../shared/problem-words';
import { Trouble } from '../../shared/trouble';
import { ViewLink } from '../address/use-address';
import { AppMark } from '../parts/app-mark';
import { type Reading, useReading } from '../parts/use-reading';
import type { HealthState } from '../use-health';
import { type Card, cardsOf } from './cards';
import { GuessCard } from './guess-card';
import { RewriteCard } from './rewrite-card';
import './workshop.css';

interface WorkshopScreenProps {
  readonly view: HealthView;
  readonly health: HealthState;
  readonly siteUrl: string;
}

/** Workshop: the team guesses or rewrites first, and compares then. */
export function WorkshopScreen({ view, health }: WorkshopScreenProps) {
  if (view.reading === null) return null;
  return <Workshop reading={view.reading} health={health} />;
}

function Workshop({ reading, health }: { readonly reading: HealthReading; readonly health: HealthState }) {
  // The cards as they were when it began: a decision must not shuffle them.
  const [cards] = useState(() => cardsOf(reading));
  const [at, setAt] = useState(0);
  const card = cards[at];
  // Here, so that what was read ahead is still there when its card is drawn.
  const item = useReading(card?.id ?? null, cards[at + 1]?.id ?? null);
  const next = () => setAt(at + 1);
  return (
    <main className="workshop">
      <header className="workshop-head">
        <AppMark />
        <h1>Workshop</h1>
        {card !== undefined && (
          <span className="subtle">
            card {at + 1} of {cards.length}
          </span>
        )}
        <ViewLink view={{ name: 'overview' }} className="button">
          Leave
        </ViewLink>
      </header>
      {card === undefined ? (
        <Played cards={cards.length} />
      ) : (
        <OneCard key={card.id} card={card} reading={item} onNext={next} onDecided={health.open} />
      )}
    </main>
  );
}

interface OneCardProps {
  readonly card: Card;
  readonly reading: Reading;
  readonly onNext: () => void;
  readonly onDecided: () => void;
}

function OneCard({ card, reading: { item, problem, again, decide }, onNext, onDecided }: OneCardProps) {
  if (item === null) {
    return problem === null ? (
      <output className="base workshop-card">Reading the text…</output>
    ) : (
      <Trouble problem={problem} words={itemProblem(problem)} again={again} />
    );
  }
  if (item.view.state !== 'read') return <Unread onNext={onNext} />;
  if (card.plays === 'rewrite') return <RewriteCard reading={item.view} onNext={onNext} />;
  return (
    <GuessCard
      reading={item.view}
      onNext={onNext}
      decide={async (kind) => {
        const failure = await decide(kind);
        if (failure === null) onDecided();
        return failure;
      }}
    />
  );
}

function Unread({ onNext }: { readonly onNext: () => void }) {
  return (
    <section className="workshop-card">
      <p>This item is not read any more: its work type changed.</p>
      <button type="button" className="button" onClick={onNext}>
        Next card
      </button>
    </section>
  );
}

function Played({ cards }: { readonly cards: number }) {
  return (
    <section className="workshop-card">
      {cards === 0 ? (
        <Message icon="info" title="No cards to play yet">
          <p>Cards come from the items that are worth a talk.</p>
        </Message>
      ) : (
        <h2>{countOf(cards, 'card')} played</h2>
      )}
      <ViewLink view={{ name: 'overview' }} className="button primary">
        Back to backlog health
      </ViewLink>
    </section>
  );
}
