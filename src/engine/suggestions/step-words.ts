import type { Words } from '../drafting/draft';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { beginsWithVerb } from './begins-with-verb';
import { fixed, own } from './outline-words';

const MORE_INSIDE =
  /^(?:form|screen|page|view|table|column|flag|job|worker|adapter|client|rules?|flow|docs|resource|cmd|command|button|component|model|entity|parser|token|widget|constraint|event|topic|queue|template|toggle|tests?|service|svc|lambda|proto)s?$/;
const AFTER_HEAD =
  /\s*(?:[,(;/]|\s[+&–—-]\s|\s(?:of|for|from|in|on|onto|into|to|with|w\/|without|by|at|as|when|while|before|after|that|which|via|through|using|per|and|or|so)\s).*$/i;
/** "Table group_booking", "POST /bookings": called by its sort, or by its own name. */
const NAMED =
  /^(?:(?:new\s)?(?:table|column|index|job|endpoint|view|queue|topic|flag|service|enum|class|component)\s\S+|(?:GET|POST|PUT|PATCH|DELETE)\s\/\S*)/i;
const NO_THING = /[:=→]|->|=>|\b(?:is|are|has|have|must|should|not|no)\b/i;

/** A step of a list as a title that begins with a verb: "shared_route table" is added; what is no plain thing stays. */
export function stepWords(title: string): readonly Words[] {
  if (NAMED.test(title)) return [fixed('Add '), own(lowerFirstWord(title))];
  if (beginsWithVerb(title) || NO_THING.test(title)) return [own(title)];
  const head = title.replace(AFTER_HEAD, '').trim().split(' ').at(-1)?.toLowerCase() ?? '';
  return isInList(head, LISTS.suggestInside) || MORE_INSIDE.test(head)
    ? [fixed('Add '), own(lowerFirstWord(title))]
    : [own(title)];
}

/** "Table x" after a verb is "table x"; names and short forms keep their capitals. */
function lowerFirstWord(words: string): string {
  return /^[A-Z][a-z]+(?:\s|$)/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
