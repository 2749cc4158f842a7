import { fewWords } from '../../text/few-words';
import { latePattern } from '../../text/late-pattern';
import { quoted } from '../quoted';
import type { Reading } from '../reading';
import type { Finding } from '../verdict';

const LONGEST_QUOTE = 48;
const SHORTEST_STEM = 4;
const PLAIN_WORDS = /[a-z0-9]+/g;
const ALL_WORDS = latePattern('[\\p{L}\\p{N}]+', 'gu');
const BEYOND_ASCII = /[^\0-\x7f]/;
const GENERIC = fewWords(
  'a an the i we you they he she it its my our their his her them me us that this these those to of in on at for from by with as and or so be is are was can could will would should may able use used using have has had get gets do does done make makes work works working see access possible want need there up out not then also when system read view',
);
const OPENER = fewWords('so that in order to');

/** A gain that only says the step again. */
export function circularEnds({ text: { statement } }: Reading): Finding | null {
  if (statement === null || statement.ends === null || statement.means === null) return null;
  if (!saysAgain(statement.ends.quote, statement.means.quote)) return null;
  return {
    id: 'circular-ends',
    says: `${quoted(statement.ends.quote, LONGEST_QUOTE)} says the step again`,
    evidence: [statement.ends],
  };
}

/** Most gains say something new with their first telling word: the rest is read only where they do not. */
function saysAgain(ends: string, means: string): boolean {
  const lower = means.toLowerCase();
  const gain = ends.toLowerCase();
  const words = wordsOf(gain);
  const again: string[] = [];
  for (let found = words.exec(gain); found !== null; found = words.exec(gain)) {
    const [word] = found;
    if (OPENER.has(word) || GENERIC.has(word)) continue;
    if (!lower.includes(word.slice(0, SHORTEST_STEM))) return false;
    again.push(word);
  }
  const step = (lower.match(wordsOf(lower)) ?? []).filter((word) => !OPENER.has(word));
  return step.length > 0 && again.every((word) => step.some((other) => isSameStem(word, other)));
}

/** What finds the words of a text in lower case, from its beginning. */
function wordsOf(text: string): RegExp {
  // The class of all letters takes longer to make than most verdicts: only texts that need it pay for it.
  if (BEYOND_ASCII.test(text)) return ALL_WORDS();
  PLAIN_WORDS.lastIndex = 0;
  return PLAIN_WORDS;
}

/** "store" and "stored", "connect" and "connection" share their beginning. */
function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(SHORTEST_STEM, Math.min(one.length, other.length) - 1);
  return one.slice(0, length) === other.slice(0, length);
}
