import type { BacklogIssue, BacklogProject } from '../jira/backlog';
import { ImportRefused } from './import-refused';
import type { Imported } from './imported';
import type { ImportedRow, LineProblem } from './imported-row';
import { sprintsOf } from './sprints-of';
import { statusesOf } from './statuses-of';
import { rowsByReference, typesOf } from './type-levels';

const UNNAMED = 'IMP';

/** Whether Jira would take this as a key, whatever its case. */
export const isKey = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_]*-\d{1,9}$/.test(text);

/** The project that the key names, or the row does, as far as that can be a project key. */
function projectOf({ key, projectKey = '' }: ImportedRow): string {
  const named = key?.replace(/-\d+$/, '') ?? projectKey.replace(/[^A-Z0-9_]/g, '');
  return /^[A-Z]/.test(named) ? named : UNNAMED;
}

/** Leaves out what says the same key twice. */
function withoutTwins(rows: readonly ImportedRow[], problems: LineProblem[]): readonly ImportedRow[] {
  const lines = new Map<string, number>();
  return rows.filter(({ key, line }) => {
    const first = key === undefined ? undefined : lines.get(key);
    if (key !== undefined && first === undefined) lines.set(key, line);
    if (first === undefined) return true;
    problems.push({ line, message: `${key} is already on line ${first}.`, skipped: true });
    return false;
  });
}

function buildProject(key: string, rows: readonly ImportedRow[], fileName: string): BacklogProject {
  const statuses = statusesOf(rows);
  const named = rows.find(({ projectName }) => projectName)?.projectName;
  return {
    key,
    name: named ?? (key === UNNAMED ? fileName : key),
    style: rows.every(({ usesEstimate }) => usesEstimate) ? 'team-managed' : 'company-managed',
    issueTypes: typesOf(rows),
    statuses,
    sprints: sprintsOf(rows, statuses),
    labelsOnScreen: true,
  };
}

/** A file's own ids become keys, so that parents and links find each other. */
function buildIssue(row: ImportedRow, byReference: ReadonlyMap<string, ImportedRow>): BacklogIssue {
  const { line: _line, id, projectKey: _key, projectName: _name, statusCategory: _category, ...told } = row;
  const { usesEstimate: _uses, sprints, parentKey, ...issue } = told;
  const parent = parentKey === undefined ? undefined : byReference.get(parentKey);
  const reference = (name: string): string => byReference.get(name)?.key ?? name;
  const key = issue.key ?? id;
  return {
    ...issue,
    ...(key !== undefined && { key }),
    project: projectOf(row),
    sprints: [...new Set(sprints.map(({ name }) => name))],
    ...(parent && parent !== row && { parentKey: parent.key ?? parentKey }),
    links: (issue.links ?? []).map((link) => ({ ...link, toKey: reference(link.toKey) })),
  };
}

/** Puts rows together to a backlog that can be loaded. A file in which no row is usable is refused. */
export function buildBacklog(rows: readonly ImportedRow[], noted: readonly LineProblem[], fileName: string): Imported {
  const problems = [...noted];
  const kept = withoutTwins(rows, problems);
  if (kept.length === 0) {
    const [first] = problems;
    throw new ImportRefused(
      first ? `No item can be loaded. Line ${first.line}: ${first.message}` : 'The file has no items.',
    );
  }
  const byReference = rowsByReference(kept);
  const keys = [...new Set(kept.map(projectOf))];
  const rowsOf = (key: string): readonly ImportedRow[] => kept.filter((row) => projectOf(row) === key);
  return {
    backlog: {
      projects: keys.map((key) => buildProject(key, rowsOf(key), fileName)),
      issues: kept.map((row) => buildIssue(row, byReference)),
    },
    problems: problems.sort((one, other) => one.line - other.line),
  };
}
