import type { Due, HealthListItem } from '../contract/health-list-view';
import { type HealthRow, mainProblem, openSprint, type Prepared, type ProblemId, problemsIn } from '../engine/index';
import type { LiveItem } from './live-items';

/** One line of a list: what the snapshot knows of the item, and its words as they stand now. `list`: the problem that the list is about. */
export function listItem(
  prepared: Prepared,
  { row, live, list }: { readonly row: HealthRow; readonly live: LiveItem; readonly list: ProblemId | null },
): HealthListItem {
  const mask = maskOf(prepared, row);
  const found = problemsIn(mask);
  const first = list ?? mainProblem(mask)?.id ?? null;
  return {
    ...subjectOf(row, live),
    decided: row.decided,
    due: dueOf(prepared, row, null),
    status: { name: live.issue.status, category: row.status },
    problems: first === null ? found : [first, ...found.filter((id) => id !== first)],
    shownBy: quoteFor(row, live, first),
  };
}

/** The problems of a row, as bits. */
export function maskOf({ problems, placeOf }: Prepared, { id }: HealthRow): number {
  return problems[placeOf.get(id) ?? -1] ?? 0;
}

/** What lists and talks both say of an item. */
export function subjectOf(row: HealthRow, { issue, suggestion }: LiveItem) {
  const { id, name, iconUrl } = issue.issueType;
  return {
    id: issue.id,
    key: issue.key,
    summary: issue.summary,
    filedAs: { id, name, iconUrl },
    kind: row.kind,
    band: row.band,
    confidence: row.confidence,
    points: row.points,
    couldHelp: suggestion === null ? null : { type: suggestion.type, title: suggestion.title },
  };
}

/** When an item is due. */
export function dueOf({ order }: Prepared, row: HealthRow, place: number | null): Due {
  const sprint = order.sprints[row.status === 'done' ? lastPlace(order, row) : openSprint(order, row)];
  return { sprint: sprint?.name ?? null, running: sprint?.state === 'active', place };
}

/** What is done stands in the sprint that it was in last. */
function lastPlace({ placeOf }: Prepared['order'], { sprints }: HealthRow): number {
  return sprints.reduce((last, id) => Math.max(last, placeOf.get(id) ?? -1), -1);
}

/** The words that show the problem, or else those that speak most for the kind. */
function quoteFor({ kind }: HealthRow, { verdict }: LiveItem, problem: ProblemId | null): string | null {
  const finding = verdict.findings.find(({ id }) => id === problem);
  if (finding !== undefined) return finding.evidence[0]?.quote ?? null;
  const reason = verdict.reasons.find((one) => one.kind === kind && one.evidence.length > 0);
  return reason?.evidence[0]?.quote ?? null;
}
