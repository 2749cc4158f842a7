import { likeliest } from '../model/points';
import { score } from '../model/score';
import type { ParsedText } from '../text/parsed-text';
import { amongKinds, calibrate } from './calibrate';
import { decide } from './decide';
import { explain } from './explain';
import type { Verdict } from './verdict';

/** Weighs a parsed text: what it is, how sure that is, and every reason for it. */
export function judge(text: ParsedText): Verdict {
  const { logits, contributions } = score(text);
  const outcomes = calibrate(logits);
  const decision = decide(outcomes, true);
  return {
    ...decision,
    confidence: outcomes[decision.kind ?? likeliest(outcomes)],
    probabilities: amongKinds(outcomes),
    outcomes,
    enablerType: null,
    reasons: explain(contributions),
    findings: [],
    spikeNeeds: [],
  };
}
