import type { FilterChoices } from '../contract/health-view';
import type { HealthRow, Prepared } from '../engine/index';

/** Names of more epics than that are not read. */
const MOST_EPICS = 80;

const NOTHING: FilterChoices = { epics: [], components: [], versions: [], labels: [], issueTypes: [], sprints: [] };

/** What filters can choose from where nothing may be filtered. */
export const NO_CHOICES = NOTHING;

/** The epics with the most items, of those in the project. */
export function epicRows({ rows, groups }: Prepared): readonly HealthRow[] {
  const count = ({ id }: HealthRow) => groups.get(id)?.count ?? 0;
  return rows
    .filter((row) => row.scope === 'epic' && count(row) > 0)
    .sort((a, b) => count(b) - count(a) || a.id - b.id)
    .slice(0, MOST_EPICS);
}

/** What the filters can choose from: only what the viewer's items have. */
export function filterChoices(
  prepared: Prepared,
  {
    epics,
    names,
    projectKey,
  }: {
    readonly epics: readonly HealthRow[];
    /** Their summaries, as far as the viewer may see them now. */
    readonly names: ReadonlyMap<number, string>;
    readonly projectKey: string;
  },
): FilterChoices {
  const { backlog, rows, order } = prepared;
  const read = rows.filter(({ scope }) => scope === 'read');
  const used = (of: (row: HealthRow) => readonly number[]) => new Set(read.flatMap(of));
  const [components, versions, labels] = [
    used((row) => row.components),
    used((row) => row.versions),
    used((row) => row.labels),
  ];
  const [types, sprints] = [used(({ issueType }) => [issueType]), used((row) => row.sprints)];
  return {
    epics: epics.flatMap(({ id, number }) => {
      const summary = names.get(id);
      return summary === undefined ? [] : { id, key: `${projectKey}-${number}`, summary };
    }),
    components: byName(backlog.components.filter(({ id }) => components.has(id))),
    versions: byName(backlog.versions.filter(({ id }) => versions.has(id))),
    labels: backlog.labels.filter((_label, at) => labels.has(at)).sort((a, b) => a.localeCompare(b)),
    issueTypes: backlog.issueTypes
      .filter(({ id }) => types.has(id))
      .map(({ id, name, iconUrl }) => ({ id, name, iconUrl })),
    sprints: order.sprints
      .filter(({ id, state }) => state !== 'future' && sprints.has(id))
      .map(({ id, name, state }) => ({ id, name, running: state === 'active' })),
  };
}

const byName = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => a.name.localeCompare(b.name));
