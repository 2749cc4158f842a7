import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { isPerson } from '../text/person-words';
import { beginsWithVerb } from './begins-with-verb';
import { commaList } from './comma-list';
import type { Free } from './free-lines';
import { firstWord } from './some-words';

const FEWEST = 3;
/** Words in front of a list that only announce it. */
const ANNOUNCES =
  /^(?:\p{L}+\s?){1,3}:\s|^[^:]*\b(?:needs?|includes?|consists of|covers?|delivers?|parts?)\b[^:]*:\s/iu;
const DEMANDS = /^(?:this|that|it|we)\b|\b(?:shall|can|may|might|needs?|do|does|did)\b/i;
/** Where more is lost, the line is no bare list. */
const MOST_OF_IT = 0.85;
const STATES = /^(?:is|are|gets?|stays?|runs?|rejects?|works?|lasts?)$/;
const TODAY = /\b(?:today|currently|now|nobody|was|were|slow|waits?|lost|still|too|not|never|no)\b|n['’]t\b/i;

/**
 * The deeds that a sentence only lists, "rebuild the index, drop the old one", or what its semicolons part; of an enabler
 * also the pieces that it names. Empty for any other sentence.
 */
export function deliverables({ words }: Free, isEnabler: boolean): readonly string[] {
  const list = words.replace(ANNOUNCES, '');
  const parts = commaList(list);
  if (
    parts.length < FEWEST ||
    DEMANDS.test(list) ||
    /:(?:\s|$)/.test(list) ||
    letters(parts.join('')) < letters(list) * MOST_OF_IT
  )
    return [];
  const isThings = isEnabler && areThings(parts) && list.split(', ').length >= FEWEST;
  return list.includes(';') || parts.every(isDeed) || parts.every(isState) || isThings ? parts : [];
}

/** Says more of the part before it, or of all, rather than a thing of its own. */
const HANGS_ON =
  /^(?:and|or|but|also|then|so|in|into|on|at|by|from|for|with|to|as|each|every|per|\d\S*|\p{Ll}+(?:ed|ly|ing))(?: |$)/iu;

/** "Posting rules as data, audit trail by hash, one ledger": pieces of the work, each by more than a name. */
function areThings(parts: readonly string[]): boolean {
  const names = parts.filter((part) => !part.includes(' ')).length;
  return names * 4 <= parts.length && !parts.some((part) => HANGS_ON.test(part) || TODAY.test(part));
}

/** In a row of deeds the verb is enough: "collect each night, freeze per milestone, keep 10 years". */
function isDeed(part: string): boolean {
  const first = firstWord(part);
  return beginsWithVerb(part) || isInList(first, LISTS.suggestOrderVerb) || isInList(first, LISTS.suggestActionVerb);
}

/** How something is once it is done, rather than how it is today: "backfills run in batches". */
function isState(part: string): boolean {
  if (TODAY.test(part) || isPerson(firstWord(part))) return false;
  const words = part.toLowerCase().split(' ').slice(0, 5);
  return words.some((word, at) => at > 0 && (STATES.test(word) || does(words[at - 1] ?? '', word)));
}

/** "Gate rejects", "backfills run". */
function does(before: string, word: string): boolean {
  const isMany = /[^s]s$/.test(before);
  return isInList(isMany ? word : word.replace(/s$/, ''), LISTS.suggestActionVerb) && (isMany || /s$/.test(word));
}

function letters(words: string): number {
  return words.replace(/[^\p{L}\p{N}]/gu, '').length;
}
