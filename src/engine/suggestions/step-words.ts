import type { Words } from '../drafting/draft';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { beginsWithVerb } from './begins-with-verb';
import { JOINTS } from './joints';
import { fixed, own } from './outline-words';
import { lowerFirst } from './role-words';
import { lastWord } from './some-words';

const MORE_INSIDE =
  /^(?:form|screen|page|view|flag|job|worker|client|rules?|flow|docs|resource|button|component|model|token|widget|event|topic|template|tests?|service|svc)s?$/;
const AFTER_HEAD = new RegExp(`\\s*(?:[,(;/]|\\s[+&–—-]\\s|\\s(?:${JOINTS})\\s).*$`, 'i');
/** "Table group_booking", "POST /bookings": called by its sort, or by its own name. */
const NAMED =
  /^(?:(?:new\s)?(?:table|column|index|job|endpoint|view|queue|topic|flag|service|class|component)\s\S+|(?:GET|POST|PUT|DELETE)\s\/\S*)/i;
const NO_THING = /[:=→]|->|=>|\b(?:is|are|has|have|must|should|not|no)\b/i;

/** A step of a list as a title that begins with a verb: "shared_route table" is added; what is no plain thing stays. */
export function stepWords(title: string): readonly Words[] {
  if (NAMED.test(title)) return [fixed('Add '), own(lowerFirst(title))];
  if (beginsWithVerb(title) || NO_THING.test(title)) return [own(title)];
  const head = lastWord(title.replace(AFTER_HEAD, '').trim()).toLowerCase();
  return isInList(head, LISTS.suggestInside) || MORE_INSIDE.test(head)
    ? [fixed('Add '), own(lowerFirst(title))]
    : [own(title)];
}
