import type { ParsedText } from '../text/parsed-text';
import { CALIBRATION } from './calibration-weights';
import { KNOWN_WORDS } from './learned-wording';
import { temperatureFrom, textFacts } from './text-facts';

const { temperature } = CALIBRATION;
const attributes = Object.values(CALIBRATION.attributes);
/** By profile, not a number until it is first met; nothing for no profile. */
const sums = new Float64Array(KNOWN_WORDS.count).fill(Number.NaN);
sums[0] = 0;

/** The sum over a profile's attributes, added up when it is first met. */
function weightOf(profile: number): number {
  const known = sums[profile] as number;
  if (!Number.isNaN(known)) return known;
  let sum = 0;
  for (const attribute of KNOWN_WORDS.attributesOf(profile)) sum += attributes[attribute] ?? 0;
  sums[profile] = sum;
  return sum;
}

const FAMILIARITY = { known: KNOWN_WORDS, weightOf };

/**
 * What a text's log-odds are divided by: above 1 says less, below 1 says more than they do. Fitted on held-out groups so
 * that stated confidence is the observed hit rate.
 */
export function temperatureOf(text: ParsedText): number {
  return temperatureFrom(temperature, textFacts(text, FAMILIARITY));
}
