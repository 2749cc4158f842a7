import type { IssueTypeRow, Named, SprintRow } from '../engine/index';
import { kindOfLabel } from './kind-label';
import type { ScannedIssue, Tables } from './scan-ports';
import { kindsThatFit } from './work-type';

/** More different labels than that tell a team nothing, and would fill the storage. */
const MOST_LABELS = 3000;

/** The names that rows refer to, while rows are added. */
export interface OpenTables {
  /** Takes in an item's names, and gives the positions of its labels. */
  note(scanned: ScannedIssue): readonly number[];
  noteSprints(sprints: readonly SprintRow[]): void;
  state(): Tables;
}

/** Opens a project's tables to add to them; `kept` is what was written last. */
export function openTables(kept: Tables | null): OpenTables {
  const sprints = new Map(kept?.sprints.map((sprint) => [sprint.id, sprint]));
  const types = new Map(kept?.issueTypes.map((type) => [type.id, type]));
  const components = new Map(kept?.components.map((component) => [component.id, component]));
  const versions = new Map(kept?.versions.map((version) => [version.id, version]));
  const labels = new Map(kept?.labels.map((label, at) => [label, at]));
  const positionOf = (label: string): readonly number[] => {
    const known = labels.get(label);
    if (known !== undefined) return [known];
    if (labels.size >= MOST_LABELS) return [];
    labels.set(label, labels.size);
    return [labels.size - 1];
  };
  return {
    note: ({ issue, names }) => {
      const type = typeRow(issue.issueType);
      types.set(type.id, type);
      keepAll(sprints, names.sprints);
      keepAll(components, names.components);
      keepAll(versions, names.versions);
      return issue.labels.filter((label) => kindOfLabel(label) === null).flatMap(positionOf);
    },
    noteSprints: (read) => keepAll(sprints, read),
    state: () => ({
      sprints: inOrder(sprints),
      issueTypes: inOrder(types),
      components: inOrder(components),
      versions: inOrder(versions),
      labels: [...labels.keys()],
    }),
  };
}

function keepAll<T extends { readonly id: number }>(table: Map<number, T>, read: readonly T[]): void {
  for (const entry of read) table.set(entry.id, entry);
}

/** Always in the same order, so that the same names are the same value. */
const inOrder = <T extends Named | SprintRow | IssueTypeRow>(table: ReadonlyMap<number, T>): readonly T[] =>
  [...table.values()].sort((a, b) => a.id - b.id);

function typeRow(issueType: ScannedIssue['issue']['issueType']): IssueTypeRow {
  const { id, name, iconUrl } = issueType;
  return { id: Number(id), name, iconUrl, fits: kindsThatFit(issueType) };
}
