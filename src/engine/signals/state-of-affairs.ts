import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { STATING_VERBS } from '../lexicon/stating-verbs';
import { smallWords } from '../text/met-words';
import { isAmong } from '../text/tokens';
import { ZONE } from '../text/zones';
import { evidenceAt, gated, maskOf } from './finders';
import { type Hits, hitsOf } from './finders-book';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

const list = LISTS.stateOfAffairs;
const people = LISTS.stateOfAffairsPeople;
const OPENS_A_CLAUSE = smallWords(
  'when if that which who so whether how what why where until while after before once because can should must will to',
);

export const stateOfAffairs: Signal = {
  id: 'state-of-affairs',
  says: 'States how things are, not what to do.',
  find: gated(
    (text) => {
      const hits = hitsOf(text);
      const verb = mainVerb(hits);
      return verb === -1 ? [] : [evidenceAt(text, hits.tokens, verb, verb)];
    },
    { list: LISTS.stateOfAffairs, zones: maskOf('summary') },
  ),
};

export const lists: Lists = {
  'state-of-affairs': [STATING_VERBS],
  'state-of-affairs/people': [OUTSIDE_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'defect',
  why: 'Titles of reports are sentences about the product: it is, does or shows something.',
  source: 'corpus',
  fires: [{ summary: 'The map is upside down on tablets', quotes: ['is'] }],
  silent: [
    { summary: 'Show the map on tablets', because: 'a request: it opens with what to do' },
    { summary: 'Warn when a trail is closed', because: 'the verb belongs to a side clause' },
    { summary: 'Guests are reminded the day before', because: 'it tells what people will meet' },
  ],
};

/** The first verb of the list, unless it opens the title or a side clause has begun; -1 where there is none. */
function mainVerb(hits: Hits): number {
  const { tokens, first, from } = hits;
  const hit = first[list] ?? -1;
  const verb = hit === -1 ? tokens.summaryCount : (from[hit] ?? 0);
  if (verb >= tokens.summaryCount || isInSideClause(verb) || isOfPeople(hits, verb)) return -1;
  return ((tokens.zone[verb] ?? 0) & (ZONE.opening | ZONE.role | ZONE.wanted)) === 0 ? verb : -1;
}

/** "Guests are reminded" tells what people will meet. */
function isOfPeople({ first, next, to }: Hits, verb: number): boolean {
  for (let hit = first[people] ?? -1; hit !== -1; hit = next[hit] ?? -1) if (to[hit] === verb - 1) return true;
  return false;
}

function isInSideClause(verb: number): boolean {
  for (let at = 0; at < verb; at += 1) if (isAmong(at, OPENS_A_CLAUSE)) return true;
  return false;
}
