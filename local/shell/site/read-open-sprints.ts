import { type Answer, good, then } from './answer';
import type { Ask } from './ask';
import type { Sprint } from './item';
import type { FieldIds } from './read-field-ids';
import { searchItems } from './search-items';

/**
 * The running and coming sprints of a space, in order.
 * Jira's platform API lists no sprints: those in use are told by the items in them.
 */
export async function readOpenSprints(ask: Ask, ids: FieldIds, space: string): Promise<Answer<readonly Sprint[]>> {
  const jql = `project = "${space}" AND sprint IN (openSprints(), futureSprints())`;
  return then(searchItems(ask, ids, { jql }), ({ items }) => {
    const open = items.flatMap(({ sprints }) => sprints.filter(({ state }) => state !== 'closed'));
    return good([...new Map(open.map((sprint) => [sprint.id, sprint])).values()].sort((a, b) => a.id - b.id));
  });
}
