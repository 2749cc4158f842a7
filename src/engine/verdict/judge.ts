import { highest, likeliest } from '../model/points';
import { score } from '../model/score';
import { temperatureOf } from '../model/temperature';
import type { ParsedText } from '../text/parsed-text';
import { type Adaptation, NO_ADAPTATION } from './adaptation';
import { amongKinds, calibrate } from './calibrate';
import { decide } from './decide';
import { enablerTypeOf } from './enabler-type';
import { explain } from './explain';
import { findingsOf } from './findings/index';
import { isEnglish } from './language';
import { spikeNeedsOf } from './spike-needs';
import { taught } from './taught';
import type { Verdict } from './verdict';

/** Weighs a parsed text: what it is, how sure that is, and every reason for it; with what the item's team has taught, if anything. */
export function judge(text: ParsedText, adaptation: Adaptation = NO_ADAPTATION): Verdict {
  const scored = score(text);
  const temperature = temperatureOf(text);
  const { logits, logitsOfWords, contributions } =
    adaptation === NO_ADAPTATION ? scored : taught(text, scored, { adaptation, temperature });
  const outcomes = calibrate(logits, temperature);
  const grounds = { outcomes, likeliestByWords: likeliest(logitsOfWords), isEnglish: isEnglish(text) };
  const { kind, abstained, band } = decide(grounds);
  const spikeNeeds = kind === 'spike' ? spikeNeedsOf(text) : [];
  return {
    kind,
    abstained,
    band,
    confidence: highest(outcomes),
    probabilities: amongKinds(outcomes),
    outcomes,
    enablerType: kind === 'enabler' ? enablerTypeOf(text) : null,
    reasons: explain(contributions),
    findings: findingsOf({ text, kind, contributions }, spikeNeeds),
    spikeNeeds,
  };
}
