import type { Evidence } from '../evidence';
import { bareWords } from './bare-words';
import { isUnsureRole } from './named-roles';
import { isDescription } from './parts-of-text';
import { peopleNamed } from './people-named';
import { singular } from './singular';
import { lastWord } from './some-words';

/** What may stand before whoever begins a sentence: "Residents choose", "When the debtor clicks", "Given a lift mechanic has". */
const OPENS =
  /^(?:(?:given|when|if|once|after|before|and|then|as soon as|today|now)\s+)*(?:(?:an?|the|our|all|any|every|each|some|many|most|new)\s+)?/iu;
const WORDS = /^(\p{L}+) (\p{L}+)(?: (\p{L}+))?/u;
const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|could|may|must|should|will|do|does|never|always|often|still|currently|now)$/i;
/** Those who run it or work beside it do more in a text than they gain. */
const BESIDE = /^(?:admin|administrator|supplier|vendor|partner|manager|analyst)$/i;
const MOST = 3;

/** Who does something in the first sentences of the description; empty where nobody or more than one does. */
export function doersIn(sentences: readonly Evidence[]): readonly string[] {
  const told = sentences.filter(isDescription).slice(0, MOST);
  const roles = new Set(told.flatMap(({ quote }) => doerOf(bareWords(quote))));
  return roles.size === 1 ? [...roles] : [];
}

function doerOf(sentence: string): readonly string[] {
  const [, first = '', second = '', third = ''] = WORDS.exec(sentence.replace(OPENS, '')) ?? [];
  const alone = doer(first, second);
  return alone.length > 0 ? alone : doer(`${first} ${second}`, third);
}

function doer(people: string, verb: string): readonly string[] {
  const noun = lastWord(people);
  const one = singular(noun);
  if (isUnsureRole(one.toLowerCase()) || BESIDE.test(one)) return [];
  const isMany = one !== noun;
  const isVerb = FINITE.test(verb) || (isMany ? /^[a-z]+(?<!s|ing)$/.test(verb) : /^[a-z]{2,}s$/.test(verb));
  return isVerb ? peopleNamed(people) : [];
}
