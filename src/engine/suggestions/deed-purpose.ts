import { beginsWithVerb } from './begins-with-verb';
import type { Free } from './free-lines';
import { scopeOf } from './scope-of';
import type { Found, ToldGain } from './told-gain';

/** "Add a cache to cut load times", by verbs of a gain rather than of a next step. */
const AT_END =
  /^(\S.{7,}?),?\s(?:in order )?to\s((?:avoid|prevent|reduce|minimi[sz]e|shorten|cut|speed up|improve|increase|save|protect|stop|eliminate|get rid of|free(?! of)|simplify|ease|ensure|enable|allow|help|make (?:it|sure))\s.{4,})$/iu;
/** "Let guests save", "find how to reduce": the purpose of no deed. */
const GOVERNS =
  /^(?:allow|enable|let|help|ask|force|require|need|try|want)\b|\b(?:how|used?|needs?|needed|try|ways?|only|able)$/i;
/** What points back, asks or follows for those who do the work is no gain. */
const NO_GAIN = /[?:;]$|\b(?:these|those|cannot|must|should|needs? to|ha(?:s|ve) to)\b/i;
/** Says nothing without its deed: "make sure it fits". */
const POINTS_TO_DEED = /^(?!make it)\p{L}+(?: up| sure)?(?: that)? (?:it|they|them|this|its|their)\b/iu;
/** Further down, it is the purpose of a detail. */
const EARLY = 3;

/** What an order of the text says at its end that it is for. */
export function deedPurpose(lines: readonly Free[]): Found | null {
  for (const [at, { words, isItem }] of lines.slice(0, EARLY).entries()) {
    const found = isItem ? null : purposeAtEnd(words);
    if (found && isDeed(found.rest))
      return POINTS_TO_DEED.test(found.gain) ? { gain: words, rest: '', at } : { ...found, at };
  }
  return null;
}

/** What a title says at its end that it is for. */
export function purposeOfTitle(title: string): string | null {
  const { gain = '' } = purposeAtEnd(title) ?? {};
  return gain === '' || POINTS_TO_DEED.test(gain) ? null : gain;
}

function purposeAtEnd(words: string): ToldGain | null {
  const [, rest = '', gain = ''] = AT_END.exec(words) ?? [];
  return rest.includes(' ') && !/[;?]/.test(rest) && !GOVERNS.test(rest) && !NO_GAIN.test(gain) ? { rest, gain } : null;
}

/** An order, or what should be: "the list should be cached". */
function isDeed(words: string): boolean {
  return beginsWithVerb(words) || scopeOf(words) !== null || /^[A-Z][a-z]+ing\s|\bshould\b/.test(words);
}
