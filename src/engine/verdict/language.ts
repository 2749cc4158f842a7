import { detectAll } from 'tinyld/light';
import { hitsOf } from '../signals/finders-book';
import type { ParsedText } from '../text/parsed-text';
import { SHAPE } from '../text/tokens';

/** Of English items 995 in 1,000 have more than a fifth of their words in the lists; of others hardly one has a tenth. */
const SURELY_ENGLISH_FROM = 0.22;
const HARDLY_ENGLISH_BELOW = 0.1;
/** What the detector must reach in between, where names and technical words mislead it. */
const SURE_DETECTION = 0.3;
const FEWEST_WORDS = 3;
const MOST_WORDS = 150;
const DETECTED_LENGTH = 400;
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff]{3}/;

/** Whether a text is English enough to be read. Texts of one or two words are: they are judged as too little text. */
export function isEnglish(text: ParsedText): boolean {
  const { words, known } = countWords(text);
  if (known >= words * SURELY_ENGLISH_FROM && known > 0) return true;
  const sample = `${text.text.summary} ${text.text.description}`.slice(0, DETECTED_LENGTH);
  if (words < FEWEST_WORDS) return !OTHER_SCRIPT.test(sample);
  const [best] = detectAll(sample);
  if (best === undefined || best.lang === 'en') return true;
  return known >= words * HARDLY_ENGLISH_BELOW && best.accuracy < SURE_DETECTION;
}

/** Words of letters, and how many of them stand in a word list. */
function countWords(text: ParsedText): { readonly words: number; readonly known: number } {
  const { tokens, words: nodes } = hitsOf(text);
  let words = 0;
  let known = 0;
  for (let at = 0; at < tokens.count && words < MOST_WORDS; at += 1) {
    if (((tokens.shape[at] ?? 0) & SHAPE.letter) === 0) continue;
    words += 1;
    if (nodes[at] !== 0) known += 1;
  }
  return { words, known };
}
