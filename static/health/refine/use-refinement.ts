import { useRef, useState } from 'react';
import { NEW_SESSION, type Session } from '../../issue/workbench/session';
import type { Topic } from '../parts/refinement-list';

/** What became of an item: `how` says it in the queue; `draft` goes into the summary, `applied` counts the changes that are in. */
export type Outcome =
  | {
      readonly state: 'decided';
      readonly how: string;
      readonly draft: string | null;
      readonly applied: number;
    }
  | { readonly state: 'later' };

/** What was said about an item. */
export interface Said {
  /** Answers and edits, by suggestion. */
  readonly session: Session;
  /** Answers that have no place in the draft, by their question. */
  readonly notes: Readonly<Record<string, string>>;
  /** Which of the session's answers was given to the main question; null for none. */
  readonly slot: string | null;
}

const NOTHING_SAID: Said = { session: NEW_SESSION, notes: {}, slot: null };

/** A walk through the items, one at a time; nothing of it is kept. */
export interface Refinement {
  readonly topics: readonly Topic[];
  readonly at: number;
  readonly topic: Topic | null;
  readonly ended: boolean;
  /** How many were looked at. */
  readonly seen: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The item that was settled last. */
  readonly settled: Topic | null;
  readonly saidOf: (id: string) => Said;
  readonly say: (id: string, change: (before: Said) => Said) => void;
  readonly goTo: (at: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** Notes what became of an item, and goes on where it is the present one. */
  readonly settle: (id: string, outcome: Outcome) => void;
  /** Forgets what became of an item. */
  readonly reopen: (id: string) => void;
}

/** Walks `topics` as they were when it began. */
export function useRefinement(begun: readonly Topic[]): Refinement {
  const [topics] = useState(begun);
  const [at, setAt] = useState(0);
  const [ended, setEnded] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(topics.slice(0, 1).map(({ id }) => id)));
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [settled, setSettled] = useState<Topic | null>(null);
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const topic = topics[at] ?? null;
  // What is settled late, as after a slow apply, finds the walk where it is by then.
  const latest = useRef(topic);
  latest.current = topic;

  const goTo = (to: number) => {
    const there = topics[to];
    setEnded(there === undefined && to >= topics.length);
    if (there === undefined) return;
    setAt(to);
    setSeen((before) => new Set(before).add(there.id));
  };
  return {
    topics,
    at,
    topic,
    ended,
    seen,
    outcomes,
    settled,
    saidOf: (id) => said.get(id) ?? NOTHING_SAID,
    say: (id, change) => setSaid((before) => new Map(before).set(id, change(before.get(id) ?? NOTHING_SAID))),
    goTo,
    next: () => goTo(at + 1),
    back: () => goTo(at - 1),
    settle: (id, outcome) => {
      setOutcomes((before) => new Map(before).set(id, outcome));
      const place = topics.findIndex((one) => one.id === id);
      setSettled(topics[place] ?? null);
      if (latest.current?.id === id) goTo(place + 1);
    },
    reopen: (id) => {
      setOutcomes((before) => new Map([...before].filter(([one]) => one !== id)));
      setSettled(null);
    },
  };
}
