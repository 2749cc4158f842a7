import type { Free } from './free-lines';
import { sentenceUse } from './sentence-use';

/** A gain, and what its sentence says besides. */
export interface ToldGain {
  readonly gain: string;
  readonly rest: string;
}

/** ", so nights stay quiet": a subject of its own; "so far", "so much" and "so that" lead to none. */
const SO =
  /^(.{12,}?),\s+so\s+(?!(?:that|in|at|by|from|for|with|when|if|have|has|far|long|much|many|as|on|we|you|I|it|this|please|also|there)\b)(\p{L}+\s+\p{L}.{8,})$/u;
const FOR = /^(.{12,}?)\s+for\s+((?:more|better|faster|easier|higher|less|lower|reduced|greater)\s\p{L}.{4,})$/u;
const WHOLE =
  /^(?:(?:this|that|it|which) (?:(?:will|would|should) (?:then )?(?:let|allow|enable|give|help|make|speed|improve|save|avoid|free)|enables|allows us)|the (?:gain) is)\s/i;

/** "The goal is to keep nights quiet". */
const CALLED =
  /^(?:the|our) (?:\p{Ll}+ )?(?:goal|aim|purpose|objective)(?: of (?:\S+ ){1,4}| here | )is to (?=\p{L}+ \S)/iu;

/** A question, a lack, and what follows for those who do the work. */
const NO_GAIN = /\?\s*$|\b(?:not|cannot|must|should be|needs? to|have to|has to|just)\b|n['’]t\b/;

/** What a sentence of the description calls its goal, else the first gain that one tells in passing, with its place; null where none does. */
export function toldGain(lines: readonly Free[]): (ToldGain & { readonly at: number }) | null {
  const called = lines.findIndex(({ words }) => CALLED.test(words));
  const goal = lines[called];
  if (goal) return { gain: goal.words.replace(CALLED, ''), rest: '', at: called };
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
