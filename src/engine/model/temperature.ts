import type { ParsedText } from '../text/parsed-text';
import { CALIBRATION } from './calibration-weights';
import { KNOWN_WORDS } from './learned-wording';
import { temperatureFrom, textFacts } from './text-facts';

/**
 * What a text's log-odds are divided by: above 1 says less, below 1 says more than they do. Fitted on held-out groups so
 * that stated confidence is the observed hit rate.
 */
export function temperatureOf(text: ParsedText): number {
  return temperatureFrom(CALIBRATION.temperature, textFacts(text, KNOWN_WORDS));
}
