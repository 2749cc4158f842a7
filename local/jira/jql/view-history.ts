import type { Asking, ClauseField } from './clause-field';
import { COMPARISON, isNegative } from './clause-field';
import { readJqlDate } from './jql-date';
import type { Operand, Operator } from './query';
import { type Sql, sql } from './sql';

/** Jira remembers no more than that. */
const MOST_VIEWED = 50;

/** Whether an operand is `issueHistory()`, what the asker looked at last. */
export const isViewHistory = (operand: Operand): boolean =>
  operand.kind === 'function' && operand.name.toLowerCase() === 'issuehistory';

/** Issues that the asker looked at, or those that they did not. */
export function viewedBefore(operator: Operator, { account }: Asking): Sql {
  const viewed = `SELECT issue_id FROM viewed WHERE account = ? ORDER BY at DESC LIMIT ${MOST_VIEWED}`;
  return sql(`issue.id ${isNegative(operator) ? 'NOT IN' : 'IN'} (${viewed})`, account?.accountId ?? '');
}

// An account's id is the site's own, and holds no quotes.
const lastViewed = ({ account }: Asking): string =>
  `(SELECT at FROM viewed WHERE viewed.issue_id = issue.id AND account = '${account?.accountId ?? ''}')`;

/** When the asker last looked at an issue; empty for those that they never did, which come last when sorted. */
export const LAST_VIEWED: ClauseField = {
  names: ['lastViewed'],
  operators: COMPARISON,
  compile: ({ operator, operands: [operand = { kind: 'empty' }] }, asking) => {
    const column = lastViewed(asking);
    if (operand.kind === 'empty') return sql(`${column} IS ${isNegative(operator) ? 'NOT ' : ''}NULL`);
    return sql(`${column} ${operator} ?`, readJqlDate(operand, 'lastViewed', asking.moment));
  },
  sort: (asking) => [lastViewed(asking)],
  sortsDescending: true,
};
