import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { singular } from './singular';
import { lastWord } from './some-words';
import { thirdPerson } from './third-person';

/** More than a name for somebody. */
const SENTENCE = /\b(?:can|cannot|could|may|must|should|will|is|are|was|were)\b|n['’]t\b/i;
const DETERMINER =
  /^(?:when|if|once|while|as|given|currently|often|sometimes|[a-z]+ally|provide|give|allow|enable|offer|an?|the|all|any|every|each|our|my|their|some|most|many|both|other|more)\s+/i;
/** "Blue Badge holder" keeps its capitals. */
const IS_NAME = /^[A-Z][a-z'’-]+\s[A-Z][a-z]/;
/** Words for people that say nothing of who they are. */
const NOBODY =
  /^(?:people|person|someone|anyone|everyone|everybody|anybody|nobody|no-one|somebody|i|we|they|you|he|she)$/i;

/** People by what they do, where no list knows them: "hauliers". */
const DOERS = /[a-z](?:ers|ists|ees|ians)$/;

/** Who is meant, as nouns of "As a ...": "our customers" gives "customer", "guests and members" both; empty for "people". */
export function roleWords(people: string): readonly string[] {
  const words = bareWords(people)
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/^\w+ [-–—] |, (?:when|while|after|if|before) .*/g, '');
  const bare = words.replace(DETERMINER, '').replace(DETERMINER, '');
  const parts = bare.split(/\s*(?:,|\/|\s(?:and|or|&)\s)\s*/i);
  // "members of a club and guests" cannot be cut apart by its words alone.
  const isList = parts.length > 1 && parts.every((part) => isPerson(lastWord(part)));
  const roles = (isList ? parts.map((part) => part.replace(DETERMINER, '')) : [bare])
    .map((part) => oneOf(bare === words && !IS_NAME.test(part) ? lowerFirst(part) : part))
    .filter((role) => role !== null);
  return isList || parts.length === 1 ? [...new Set(roles)] : [];
}

function oneOf(words: string): string | null {
  const parts = words.trim().split(' ');
  const head = headIndex(parts);
  const noun = parts[head];
  if (!noun || NOBODY.test(noun) || NOBODY.test(parts[0] ?? '') || SENTENCE.test(words)) return null;
  const isMany = (isPerson(noun) || DOERS.test(noun)) && singular(noun) !== noun;
  const one = parts.map((word, index) => (index === head && isMany ? singular(word) : word)).join(' ');
  return isMany ? one.replace(/\bwho ([a-z]+)\b/, (_all, verb: string) => `who ${thirdPerson(verb)}`) : one;
}

/** The noun that the phrase is about: the last person before "of", "who", "with". */
function headIndex(words: readonly string[]): number {
  const stop = words.findIndex(
    (word, at) =>
      /^(?:of|who|whose|that|which|with|without|in|on|at|from|using|for)$/i.test(word) ||
      (/ing$/.test(word) && isPerson(words[at - 1] ?? '')),
  );
  return (stop < 0 ? words.length : stop) - 1;
}

/** A word at the start of a sentence in lower case, unless it is a name ("HR manager", "iOS user"). */
export function lowerFirst(words: string): string {
  return /^[A-Z](?:[a-z'’-]+)?(?:\s|$|,)/.test(words) && !/^I\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
