import type { Words } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { fixed, own } from './outline-words';
import { openingOf } from './parts-of-text';

const WAY_TO =
  /^(?:an?|the|some)?\s*(?:ways?|abilit(?:y|ies)|means|possibilit(?:y|ies)|options?|methods?|mechanism|tools?|functionality|capability)\s+(?:to|of being able to)\s+/i;
const WITH_ARTICLE = /^(?:an?|one|some|another)\s/i;
/** "columns encrypted", "tests to use sqlite": a state that somebody has to bring about. */
const STATE =
  /\s(?:\p{L}+ed|split|set|cut|run|kept|sent|put|written|hidden|shown|spread)(?:\s(?:out|off|up|from|by|in|on|to|with|into|as|at|per|before|after|every|server-side|away|down|over|through|nightly|daily|again|down)\b|$)|\sto\s(?:be\s)?(?!another\b)\p{L}+/u;
const VERB_BEFORE = /\b(?:to|must|should|shall|can)[\s*_]+$/i;

/**
 * The step that somebody wanted, as a title: "a way to keep pictures" gives "keep pictures", "an index" "Provide an
 * index", "columns encrypted" "Get columns encrypted".
 */
export function stepTitle(text: ParsedText, means: Evidence): readonly Words[] {
  // "so that nobody can open it" is no step.
  if (/\bno(?:body| one) can\s*$/.test(text.text[means.part].slice(0, means.start))) return [own(openingOf(text))];
  const words = withoutTail(bareWords(means.quote), ',;:(–—-');
  if (saysToDo(text, means)) return [own(words)];
  const deed = words.replace(WAY_TO, '');
  if (deed !== words) return [own(deed)];
  if (STATE.test(words) && !WITH_ARTICLE.test(words)) return [fixed('Get '), own(words)];
  return [fixed('Provide '), own(words)];
}

/** Whether the words are a verb with its object: they stand after "to", or open a sentence that is no wish. */
function saysToDo({ text, statement }: ParsedText, { part, start }: Evidence): boolean {
  if (statement?.form !== 'story') return true;
  return VERB_BEFORE.test(text[part].slice(Math.max(0, start - 8), start));
}
