import { useState } from 'react';
import type { FieldValues } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers, Question } from '../../../src/engine/drafting/draft';
import type { SubtasksAs } from '../../../src/engine/drafting/plan';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { type Edits, NO_EDITS } from './edits';

/** What a person turned on or off; a choice left alone follows what fits. */
export interface Chosen {
  readonly keepFormer: boolean;
  readonly retype: boolean;
  readonly done: boolean;
  readonly subtasksAs: SubtasksAs | null;
}

/** What a person made of one suggestion. */
export interface Work {
  readonly edits: Edits;
  readonly chosen: Partial<Chosen>;
  readonly values: FieldValues;
  /** The story to attach to; null for none, absent for the likeliest. */
  readonly story?: string | null;
}
const NO_WORK: Work = { edits: NO_EDITS, chosen: {}, values: {} };

/** Everything that a person did with the suggestions for one item. It lives as long as the screen, and nowhere else. */
export interface Session {
  /** The reading that somebody works on: it stays as it is from the first key stroke until it is let go. */
  readonly held: IssueReading | null;
  /** Title of the suggestion that is looked at; null for the best one. */
  readonly chosen: string | null;
  readonly rejected: readonly string[];
  /** By `answerKey`: they outlive the draft that they were given to. */
  readonly answers: Answers;
  /** By suggestion and text. */
  readonly works: Readonly<Record<string, Work>>;
}
export const NEW_SESSION: Session = { held: null, chosen: null, rejected: [], answers: {}, works: {} };

/** A session and the way to change it. */
export type Keeping = readonly [Session, (change: (before: Session) => Session) => void];

/** Another question under the same id is another question. */
export const answerKey = ({ id, ask }: Pick<Question, 'id' | 'ask'>): string => `${id} ${ask}`;

/** What is being done with the suggestions for an item that reads as `now`; kept here where nobody else keeps it. */
export function useSession(now: IssueReading, kept: Keeping | undefined) {
  const own = useState(NEW_SESSION);
  const [session, change] = kept ?? own;
  // Once a plan is in, what it was made from is past.
  const isPast = session.held !== null && session.held.applied?.at !== now.applied?.at;
  const held = session.held === null || isPast ? now : session.held;
  const open = held.suggestions.filter(({ title }) => !session.rejected.includes(title));
  const put = (some: Partial<Session>) => change((before) => ({ ...before, ...some }));
  const workKey = ({ title }: Suggestion) => `${title} ${held.basis}`;
  const touch = () => put({ held });
  return {
    held,
    open,
    suggestion: open.find(({ title }) => title === session.chosen) ?? open[0],
    touch,
    release: () => put({ held: null }),
    choose: (chosen: Suggestion | null) => put({ chosen: chosen?.title ?? null }),
    reject: ({ title }: Suggestion) => put({ rejected: [...session.rejected, title], chosen: null }),
    showAll: () => put({ rejected: [] }),
    answersTo: (suggestion: Suggestion): Answers => {
      const own = suggestion.questions.map((one) => [one.id, session.answers[answerKey(one)]] as const);
      return Object.fromEntries(own.filter((one): one is readonly [string, string] => one[1] !== undefined));
    },
    answer: ({ questions }: Suggestion, id: string, words: string) => {
      const question = questions.find((one) => one.id === id);
      if (question === undefined) return;
      touch();
      change((before) => ({ ...before, answers: { ...before.answers, [answerKey(question)]: words } }));
    },
    keyOf: workKey,
    workOn: (suggestion: Suggestion): Work => session.works[workKey(suggestion)] ?? NO_WORK,
    work: (suggestion: Suggestion, some: Partial<Work>) => {
      const key = workKey(suggestion);
      if (some.edits !== undefined) touch();
      change((before) => {
        const worked = { ...(before.works[key] ?? NO_WORK), ...some };
        return { ...before, works: { ...before.works, [key]: worked } };
      });
    },
  };
}
