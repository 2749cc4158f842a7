import type { Outcome } from '../../src/engine/kinds';
import type { Reason, Verdict } from '../../src/engine/verdict/verdict';
import { isKind, KIND_WORDS } from '../shared/kinds';

/** A reason with the number it carries on the screen. */
export interface NumberedReason {
  readonly number: number;
  readonly reason: Reason;
  /** It speaks for something else than the verdict. */
  readonly elsewhere: boolean;
}

/** What the words say first: the kind, or the likeliest outcome where no kind was given. */
export function likeliest(verdict: Verdict): Outcome {
  if (verdict.kind !== null) return verdict.kind;
  const outcomes = Object.entries(verdict.outcomes) as [Outcome, number][];
  return outcomes.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * The strongest reasons that quote the text, at most `most`, and all the others. The strongest that points elsewhere is
 * always among them, none repeats the words of another that speaks for the same, and those that speak for the verdict are the majority where there are enough of them. A text
 * without any quote shows its strongest three as they are.
 */
export function chooseReasons(
  verdict: Verdict,
  most: number,
): { readonly shown: readonly NumberedReason[]; readonly others: readonly Reason[] } {
  const lean = likeliest(verdict);
  const quoting = withoutEchoes(verdict.reasons.filter((reason) => reason.evidence.length > 0));
  const pool = quoting.length > 0 ? quoting : verdict.reasons.slice(0, 3);
  const wanted = pickBothSides(pool, most, lean);
  const chosen = pool.filter((reason) => wanted.has(reason));
  return {
    shown: chosen.map((reason, index) => ({ number: index + 1, reason, elsewhere: reason.kind !== lean })),
    others: verdict.reasons.filter((reason) => !wanted.has(reason)),
  };
}

/** Without those that say of the same words what a stronger one says. */
function withoutEchoes(reasons: readonly Reason[]): readonly Reason[] {
  const said = new Set<string>();
  return reasons.filter(({ kind, evidence }) => {
    const words = `${kind} ${evidence[0]?.quote.toLowerCase()}`;
    return !said.has(words) && said.add(words);
  });
}

function pickBothSides(pool: readonly Reason[], most: number, lean: Outcome): ReadonlySet<Reason> {
  const speaking = pool.filter((reason) => reason.kind === lean);
  const elsewhere = pool.filter((reason) => reason.kind !== lean);
  const atLeast = Math.min(1, elsewhere.length);
  const atMost = Math.max(Math.floor(most / 2), most - speaking.length);
  const asRanked = pool.slice(0, most).filter((reason) => reason.kind !== lean).length;
  const count = Math.max(atLeast, Math.min(atMost, asRanked));
  return new Set([...speaking.slice(0, most - count), ...elsewhere.slice(0, count)]);
}

/** A reason's sentence; one that points elsewhere says so first: "Points to a story: two things a visitor can do." */
export function reasonSentence({ reason, elsewhere }: Pick<NumberedReason, 'reason' | 'elsewhere'>): string {
  const says = reason.says.replaceAll('{quote}', `“${reason.evidence[0]?.quote ?? ''}”`);
  if (!elsewhere) return says;
  return `Points to ${oneOf(reason.kind)}: ${/^[A-Z][a-z ]/.test(says) ? says.charAt(0).toLowerCase() + says.slice(1) : says}`;
}

function oneOf(outcome: Outcome): string {
  if (outcome === 'unclear') return 'no kind';
  const word = isKind(outcome) ? KIND_WORDS[outcome].inText : outcome;
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
