import type { Evidence } from '../../evidence';
import { OUTSIDE_ROLES } from '../../lexicon/outside-roles';
import { TECHNICAL_CHECKS } from '../../lexicon/technical-checks';
import { phrases } from '../../signals/finders';
import type { Lists } from '../../signals/finders-index';
import * as LISTS from '../../signals/finders-lists.generated';
import { httpRequest } from '../../signals/http-request';
import type { Reading } from '../reading';
import type { Finding } from '../verdict';

const MOST = 40;
const technical = phrases({ in: 'criteria', of: LISTS.technicalCriteriaTechnical, most: MOST });
const byUse = phrases({
  in: 'criteria',
  of: LISTS.technicalCriteriaByUse,
  most: MOST,
});

/** The words of the lists above. */
export const lists: Lists = {
  'technical-criteria/technical': [TECHNICAL_CHECKS],
  'technical-criteria/by-use': [
    OUTSIDE_ROLES,
    'i',
    'my',
    'page',
    'screen',
    'button',
    'shown',
    'shows',
    'sees',
    'see',
    'click~',
    'tap~',
    'message',
    'list',
  ],
};

/** A story, or story form, whose criteria take a developer to check. */
export function technicalCriteria({ kind, text }: Reading): Finding | null {
  const { criteria, statement } = text;
  if (criteria.length === 0 || (kind !== 'story' && statement?.form !== 'story')) return null;
  const requests = httpRequest.find(text);
  const signs = [...requests, ...technical(text)];
  const uses = byUse(text);
  const found = criteria.filter((one) => holds(one, requests) || (holds(one, signs) && !holds(one, uses)));
  if (found.length * 2 < criteria.length || found.length === 0) return null;
  const how = requests.length > 0 ? 'checked with a request' : 'for a developer to check';
  return { id: 'technical-criteria', says: `${found.length} of ${criteria.length} are ${how}`, evidence: found };
}

function holds(criterion: Evidence, signs: readonly Evidence[]): boolean {
  return signs.some(
    ({ part, start, end }) => part === criterion.part && start < criterion.end && end > criterion.start,
  );
}
