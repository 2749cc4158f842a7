import { OTHER_LANGUAGES } from '../lexicon/other-languages';
import { phrases } from '../signals/finders';
import { hitsOf, NO_NODE } from '../signals/finders-book';
import type { Lists } from '../signals/finders-index';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText } from '../text/parsed-text';
import { SHAPE } from '../text/tokens';

/** Of English items 995 in 1,000 have more than a fifth of their words in the lists; of others hardly one has a tenth. */
const FOREIGN_FROM = 0.12;
const HARDLY_ENGLISH_BELOW = 0.1;
const DOUBTFUL_BELOW = 0.22;
const FEWEST_WORDS = 3;
const MANY_WORDS = 5;
const MOST_WORDS = 150;
const SAMPLE = 400;
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7ff]{3}/;
const ACCENTED = /[\u00c0-\u024f]/;

const smallWords = phrases({ in: 'text', of: LISTS.language, most: MOST_WORDS });

/** The words of the lists above. */
export const lists: Lists = {
  language: [OTHER_LANGUAGES],
};

/** Whether a text is English enough to be read. Texts of one or two words are: they are judged as too little text. */
export function isEnglish(text: ParsedText): boolean {
  const { words, inLists } = countWords(text);
  if (inLists === 0 && OTHER_SCRIPT.test(sampleOf(text))) return false;
  if (words < FEWEST_WORDS) return true;
  const foreign = smallWords(text).length;
  if (foreign > 1 && foreign >= words * FOREIGN_FROM) return false;
  const known = inLists - foreign;
  if (known >= words * DOUBTFUL_BELOW) return true;
  if (foreign > 0 || ACCENTED.test(sampleOf(text))) return false;
  return known >= words * HARDLY_ENGLISH_BELOW || words < MANY_WORDS;
}

function sampleOf({ text }: ParsedText): string {
  return `${text.summary} ${text.description}`.slice(0, SAMPLE);
}

/** Words of letters, and how many of them stand in a list, of whatever language. */
function countWords(text: ParsedText): { readonly words: number; readonly inLists: number } {
  const { tokens, nodes } = hitsOf(text);
  let words = 0;
  let inLists = 0;
  for (let at = 0; at < tokens.count && words < MOST_WORDS; at += 1) {
    if (((tokens.shape[at] ?? 0) & SHAPE.letter) === 0) continue;
    words += 1;
    if (nodes[at] !== NO_NODE) inLists += 1;
  }
  return { words, inLists };
}
