import type { Free } from './free-lines';
import { settlesHow } from './implementation-note';
import { sentenceUse } from './sentence-use';

/** What somebody can see or do: it can be checked by using the product. */
const BEHAVIOUR =
  /\b(?:can|may|must|should|shown|shows?|sees?|visible|appears?|displayed|hidden|max(?:imum)?|min(?:imum)?|at most|at least|only|never|always|within|up to|until|unless|by default|default|works?|(?:is|are|gets?|get) (?:notified|told|asked|mailed|sent|warned|refused|rejected|highlighted|sorted)|notify|undo|confirms?|sorted|optional|read-only|when|if)\b|[<>≤≥]\s*\d|\d\s?%|^no\s/i;

/** What the product does or refuses, whatever else the sentence says. */
const RULE = /\b(?:refused|rejected|shown|hidden|can|must|only|at most|at least)\b/i;

const TODAY = /^(?:today|currently|now|at the moment|right now|at present)\b/i;

/** What a sentence of a story is for: a check that a user can do, a note on the how, or background. */
export function storySentenceUse(line: Free): 'check' | 'note' | 'background' {
  if (TODAY.test(line.words)) return 'background';
  if (settlesHow(line.words)) return 'note';
  if (line.under && /\b(?:out of scope|not in scope|open questions?|links?|later)\b/i.test(line.under))
    return 'background';
  if (line.isItem && !line.words.endsWith('?')) return 'check';
  const reason = (sentenceUse(line) === 'why' && !RULE.test(line.words)) || /\?\s*$/.test(line.words);
  return BEHAVIOUR.test(line.words) && !reason ? 'check' : 'background';
}
