import { withCapital } from '../drafting/tidy-line';
import type { Free } from './free-lines';
import { sentenceUse } from './sentence-use';

/** A gain, and what its sentence says besides. */
export interface ToldGain {
  readonly gain: string;
  readonly rest: string;
}

/** ", so nights stay quiet": a subject of its own; "so far", "so much" and "so that" lead to none. */
const SO =
  /^(.{12,}?),\s+so\s+(?!(?:that|in|at|by|from|for|with|when|if|have|has|far|long|much|many|as|on|we (?!can\b|could\b|stop\b|no longer|never|avoid|save)|you|I|it|this|please|also|there)\b)(\p{L}+\s+\p{L}.{8,})$/u;
const FOR = /^(.{12,}?)\s+for\s+((?:more|better|faster|easier|higher|less|lower|reduced|greater)\s\p{L}.{4,})$/u;
const WHOLE =
  /^(?:(?:this|that|it|which) (?:(?:will|would|should) (?:then |also )?(?:let|allow|enable|give|help|make|speed|improve|save|avoid|free|reduce|increase|eliminate|ensure|benefit)|enables|allows us))\s/i;

/** "To let guests fork our code, repositories should be mirrored": what it is for stands in front. */
const IN_FRONT =
  /^(?:in order )?to ((?:be able to|provide|enable|allow|let|make|keep|avoid|reduce|improve|help|support|give|save|prevent|protect|ensure|speed|simplify|ease|free)\s[^,]{8,110}),\s+(\p{L}.{12,})$/iu;

/** "The goal is to keep nights quiet". */
const CALLED =
  /^(?:the|our) (?:\p{Ll}+ )?(?:goal|aim|purpose|objective)(?: of (?:\S+ ){1,4}| here | )is to (?=\p{L}+ \S)/iu;

/** Further down, it is the purpose of a detail. */
const EARLY = 2;

/** "Pay-off: change by config in one day". */
const LABELLED = /^(?:pay-?offs?|gains?|benefits?|value|purpose|outcome):\s+(?=\p{L}+ \S)/iu;

/** A question, a lack, and what follows for those who do the work. */
const NO_GAIN = /\?\s*$|\b(?:not|cannot|must|should be|needs? to|have to|has to|just)\b|n['’]t\b/;

export type Found = ToldGain & { readonly at: number };

/** What a sentence of the description calls its goal, else the first gain that one tells in passing, with its place; null where none does. */
export function toldGain(lines: readonly Free[]): Found | null {
  return calledGoal(lines) ?? inFront(lines) ?? inPassing(lines);
}

function calledGoal(lines: readonly Free[]): Found | null {
  const at = lines.findIndex(({ words }) => CALLED.test(words) || LABELLED.test(words));
  const goal = lines[at];
  return goal ? { gain: goal.words.replace(CALLED, '').replace(LABELLED, ''), rest: '', at } : null;
}

function inFront(lines: readonly Free[]): Found | null {
  const at = lines.slice(0, EARLY).findIndex(({ words }) => IN_FRONT.test(words));
  const [, gain, rest] = IN_FRONT.exec(lines[at]?.words ?? '') ?? [];
  return gain && rest ? { gain, rest: withCapital(rest), at } : null;
}

function inPassing(lines: readonly Free[]): Found | null {
  for (const [at, line] of lines.entries()) {
    const found = sentenceUse(line) === 'why' && !WHOLE.test(line.words) ? null : gainIn(line.words);
    if (found) return { ...found, at };
  }
  return null;
}

function gainIn(words: string): ToldGain | null {
  if (NO_GAIN.test(words)) return null;
  if (WHOLE.test(words)) return { gain: words, rest: '' };
  const [, rest, gain] = SO.exec(words) ?? FOR.exec(words) ?? [];
  return rest && gain ? { gain, rest } : null;
}
