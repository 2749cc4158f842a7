import type { Evidence } from '../evidence';
import { OUTCOMES, type Outcome } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import type { Row } from './points';
import { strongestStretches } from './strongest-stretches';
import type { KnownWords } from './word-attributes';
import { weighWording } from './wording';
import { PACKED_WORDING } from './wording.generated';
import { openWording } from './wording-model';

const MODEL = openWording(PACKED_WORDING);

/** The words that the model knows by their attributes. */
export const KNOWN_WORDS: KnownWords = MODEL.known;

/** Log-odds that a text's words add. */
export function wordingOf(text: ParsedText): Row {
  return weighWording(readTokens(text), MODEL);
}

/** The words that speak most for an outcome in the text last given to `wordingOf`, at most three stretches. */
export function wordsThatSpeakFor(text: ParsedText, outcome: Outcome): readonly Evidence[] {
  return strongestStretches(text, MODEL, OUTCOMES.indexOf(outcome));
}
