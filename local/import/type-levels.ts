import type { BacklogIssueType } from '../jira/backlog';
import type { ImportedRow } from './imported-row';

type Level = BacklogIssueType['hierarchyLevel'];

const SUBTASK = /sub-?\s?task/i;
const EPIC = /^(epic|initiative|theme|saga)$/i;
const STANDARD = /story|task|bug|defect|spike|enabler|improvement|chore|incident|question/i;

/** What a name alone says, where it says anything. */
function levelByName(name: string): Level | null {
  if (SUBTASK.test(name)) return -1;
  if (EPIC.test(name)) return 1;
  return STANDARD.test(name) ? 0 : null;
}

/** An unknown type below a standard one is a sub-task; one that has standard or unknown ones below it is an epic. */
function levelByFamily(
  name: string,
  rows: readonly ImportedRow[],
  byReference: ReadonlyMap<string, ImportedRow>,
): Level {
  const pairs = rows.flatMap((child) => {
    const parent = child.parentKey === undefined ? undefined : byReference.get(child.parentKey);
    return parent ? [{ child: child.type, parent: parent.type }] : [];
  });
  const isBelowStandard = pairs.some(({ child, parent }) => child === name && levelByName(parent) === 0);
  const isAbove = pairs.some(({ child, parent }) => parent === name && levelByName(child) !== -1);
  if (isBelowStandard) return -1;
  return isAbove ? 1 : 0;
}

/** Rows by everything that others may call them: key, or the file's own id. */
export const rowsByReference = (rows: readonly ImportedRow[]): ReadonlyMap<string, ImportedRow> =>
  new Map(rows.flatMap((row) => [row.id, row.key].flatMap((name) => (name ? [[name, row] as const] : []))));

/** The types of these rows with the levels that their names, or who stands above whom, tell. */
export function typesOf(rows: readonly ImportedRow[]): readonly BacklogIssueType[] {
  const byReference = rowsByReference(rows);
  const names = [...new Set(rows.map(({ type }) => type))];
  const types = names.map((name) => ({
    name,
    hierarchyLevel: levelByName(name) ?? levelByFamily(name, rows, byReference),
  }));
  return types.sort((one, other) => other.hierarchyLevel - one.hierarchyLevel);
}
