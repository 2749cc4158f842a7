import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { isVerb } from './split-actions';

/** "added", "adding", "adds". */
const INFLECTED = /(?<!^(?:ne|embe|se|spe|fe|bre))(?:[^s]s|ed|ing)$(?<!^(?:bring|ring))/;
/** As often the name of a thing: verbs only where an object that is plainly one stands behind them. */
const NOUN_LIKE =
  /^(?:audit|benchmark|bundle|cache|capture|design|document|draft|hook|host|index|limit|link|load|map|match|mock|model|package|port|process|release|route|script|seed|stub|test|track|version)$/;
const OBJECT =
  /^(?:an?|the|all|every|each|any|our|its|it|how|that|whether|which|in|up|out|on|off|new|custom|existing|\d.*)$|[^su]s$|[_.:/\d]/;
const DETERMINER = /^(?:an?|the|all|every|each|my|our|their|its)$/;
const NO_VERB =
  /^(?:when|while|with|without|for|from|into|over|under|after|before|until|and|but|nor|only|not|than|that|what|which|who|how|why|where|like|per|via|both|all|any|also|then|across|behind|between|through|because|whether|unless|since|about|now|just|even|once|half|today|often|here|there|still|already|are|have|nevertheless|however|therefore|hence|otherwise|instead)$/;
const NO_OBJECT =
  /^(?:of|per|notes|fixtures|cards|cases|users|is|are|was|were|has|have|must|should|will|can|queue|mode|button|level|[=:+/–—-]|pipeline|server|numbers?|sheet|process)$/;

/** "Soak test with 4,000 scans", "Port labels to the new till": verbs by what stands behind them. */
const TESTS =
  /^(?:load|soak|stress|smoke)[- ]test (?:with|w\/|the|each|every|all|by|for|at|on|it)|^port .+ (?:to|from|into) /i;

/** Endings that hardly anything but verbs have, and the things that have them too. */
const VERB_END = /^[a-z]*(?:[a-z]{2}i[sz]e|[a-z]ify|[a-z]{3}ate)$/;
const NO_VERB_END =
  /^(?:certificate|template|private|separate|duplicate|update|resize|noise|otherwise|promise|franchise|estate)$/;

/** No word that an object follows is anything but a verb, even where no list knows it: "vacate a trial". */
export function isUnknownVerb(first: string, second: string): boolean {
  return (
    DETERMINER.test(second) &&
    /^[a-z][a-z-]{2,}$/.test(first) &&
    !INFLECTED.test(first) &&
    !NO_VERB.test(first) &&
    !/ly$/.test(first)
  );
}

function hasVerbEnd(word: string): boolean {
  return VERB_END.test(word) && !NO_VERB_END.test(word);
}

function isListed(word: string): boolean {
  return isInList(word, LISTS.suggestOrderVerb);
}

/** Whether a phrase begins with a verb in its base form, as an order or a deed does: "add a table", but not "test cards". */
export function beginsWithVerb(phrase: string): boolean {
  // "GET /items" is a request.
  if (/^[A-Z]{2,}\b/.test(phrase)) return false;
  const words = phrase.toLowerCase().split(' ');
  const [first = '', second = ''] = words;
  if (second === '' || NO_OBJECT.test(second) || INFLECTED.test(first)) return false;
  if (TESTS.test(phrase)) return true;
  if (isInList(first, LISTS.suggestMaybeVerb)) return isVerb(words, 0);
  if (isUnknownVerb(first, second)) return true;
  if (hasVerbEnd(first)) return true;
  return isListed(first.replace(/^(?:re|de|un|pre)-?(?=[a-z]{4})/, '')) || isListed(first)
    ? !NOUN_LIKE.test(first) || OBJECT.test(second)
    : false;
}
