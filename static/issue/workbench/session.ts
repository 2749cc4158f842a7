import { useState } from 'react';
import type { FieldValues } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answers } from '../../../src/engine/drafting/draft';
import type { SubtasksAs } from '../../../src/engine/drafting/plan';
import type { Edits } from './edits';

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

/** What is done with the item of this key. The screen keeps it, as a reading may have no place for it meanwhile. */
export function useKeeping(key: string | undefined): Keeping {
  const [kept, setKept] = useState({ key, session: NEW_SESSION });
  const sessionIn = (one: typeof kept) => (one.key === key ? one.session : NEW_SESSION);
  return [sessionIn(kept), (change) => setKept((before) => ({ key, session: change(sessionIn(before)) }))];
}
