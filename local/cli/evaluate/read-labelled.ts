import * as v from 'valibot';
import { classify, OUTCOMES, type Verdict } from '../../../src/engine/index';
import type { Prediction } from './figures';

const Item = v.object({
  summary: v.string(),
  description: v.optional(v.unknown()),
  kind: v.picklist(OUTCOMES),
});

/** An item's label beside the engine's verdict. */
export interface Judged extends Prediction {
  readonly verdict: Verdict;
}

/** Reads one line {summary, description, kind} and weighs it; `error` says what is wrong with a line. */
export function readLabelled(text: string, line: number): Judged | { readonly line: number; readonly error: string } {
  const item = v.safeParse(Item, parse(text));
  if (!item.success) return { line, error: `Wanted: summary, description, and kind as one of ${OUTCOMES.join(', ')}.` };
  const { summary, description, kind } = item.output;
  const verdict = classify({ summary, description });
  return { gold: OUTCOMES.indexOf(kind), p: OUTCOMES.map((outcome) => verdict.outcomes[outcome]), verdict };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
