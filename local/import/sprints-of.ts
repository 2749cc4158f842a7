import type { BacklogProject, BacklogSprint } from '../jira/backlog';
import type { ImportedRow, ImportedSprint } from './imported-row';

const naturally = new Intl.Collator('en', { numeric: true });

/** Each sprint once, with the state and dates that the file tells, in the order of their dates or else of their names. */
function toldSprints(rows: readonly ImportedRow[]): readonly ImportedSprint[] {
  const told = new Map<string, ImportedSprint>();
  for (const sprint of rows.flatMap(({ sprints }) => sprints)) {
    told.set(sprint.name, { ...told.get(sprint.name), ...sprint });
  }
  return [...told.values()].sort(
    (one, other) => (one.start ?? '').localeCompare(other.start ?? '') || naturally.compare(one.name, other.name),
  );
}

/** Newer exports name sprints and nothing else: one that nobody is left in is over, the first with work begun is running. */
export function sprintsOf(
  rows: readonly ImportedRow[],
  statuses: BacklogProject['statuses'],
): readonly BacklogSprint[] {
  const sprints = toldSprints(rows);
  const rank = new Map(sprints.map(({ name }, at) => [name, at]));
  const categories = new Map(statuses.map(({ name, category }) => [name, category]));
  const categoryOf = ({ status }: ImportedRow) => categories.get(status ?? '') ?? 'new';
  const latest = (row: ImportedRow): number => Math.max(-1, ...row.sprints.map(({ name }) => rank.get(name) ?? -1));
  const within = (at: number): readonly ImportedRow[] => rows.filter((row) => latest(row) === at);
  const isOver = sprints.map((_sprint, at) => within(at).every((row) => categoryOf(row) === 'done'));
  const running = isOver.findIndex((over, at) => !over && within(at).some((row) => categoryOf(row) !== 'new'));
  return sprints.map((sprint, at) => {
    const guessed = at === running ? 'active' : 'future';
    return { ...sprint, state: sprint.state ?? (isOver[at] ? 'closed' : guessed) };
  });
}
