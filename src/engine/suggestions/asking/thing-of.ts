import { beginsWithVerb } from '../begins-with-verb';

const ENDS =
  /\s(?:to|in|into|on|onto|at|from|with|without|by|via|as|per|so|that|which|who|when|where|if|because|and|or|until|after|before|while|using|than)\s.*$/i;
const LONGEST = 45;
const MOST_WORDS = 6;
const DETERMINER = /^(?:an?|the|our|all|every|each|any|both|these|those|this|that|its|their|my)\s/i;
/** Names and codes take no article. */
const PLAIN = /^[a-z]{2,}(?:-[a-z]+)*$/;

const NAMES = /^[A-Z\d]|[_.\d/-]/;
const NO_NOUN = /^(?:up|out|off|down|over|away|back|how|it|them|us|more|less|not|new)$/;

/** What a deed is done to, as one speaks of it: "drop the legacy_orders table in prod" is about "the legacy_orders table". Null where that is long or unclear. */
export function thingOf(deed: string): string | null {
  const [bare = ''] = deed.replace(/\s*\([^()]*\)/g, '').split(/[,;:–—]|\.\s|\s-\s/);
  const said = bare.trim();
  if (!beginsWithVerb(said)) return null;
  const [, ...rest] = said.split(' ');
  const thing = ` ${rest.join(' ')} `.replace(ENDS, '').trim().replace(/\.$/, '');
  const words = thing.split(' ');
  const [first = ''] = words;
  if (thing === '' || thing.length > LONGEST || words.length > MOST_WORDS || /["“”'?!=<>]/.test(thing)) return null;
  if (DETERMINER.test(thing)) return thing.replace(/^an?\s/i, 'the ');
  if (PLAIN.test(first) && !NO_NOUN.test(first)) return `the ${thing}`;
  return NAMES.test(first) ? thing : null;
}
