import type { Answer } from '../contract/problem';
import type { Adaptation, HealthRow, IssueTypeRow, Suggestion, Verdict } from '../engine/index';
import { succeed } from './answer';
import type { HealthPorts } from './health-ports';
import type { Issue } from './ports';
import { teamAdaptation } from './team-adaptation';
import { kindsThatFit } from './work-type';

/** An item as it stands now, with the viewer's rights, and as it reads now. */
export interface LiveItem {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** What could help most; null where nothing plain can be suggested. */
  readonly suggestion: Suggestion | null;
}

const BATCH = 100;

/** Reads the words of some rows, which the snapshot does not keep; rows that the viewer may no longer see are left out. */
export async function readLive(
  ports: HealthPorts,
  projectId: string,
  { rows, issueTypes }: { readonly rows: readonly HealthRow[]; readonly issueTypes: readonly IssueTypeRow[] },
): Promise<Answer<ReadonlyMap<number, LiveItem>>> {
  const { viewers, engine, advice } = ports;
  const adaptation = await teamAdaptation(ports, projectId);
  const readAs = { engine, advice, adaptation, workTypes: issueTypes };
  const batches: Promise<Awaited<ReturnType<typeof viewers.fetchIssues>>>[] = [];
  for (let from = 0; from < rows.length; from += BATCH)
    batches.push(viewers.fetchIssues(rows.slice(from, from + BATCH).map(({ id }) => id)));
  const live = new Map<number, LiveItem>();
  for (const batch of await Promise.all(batches)) {
    if (!batch.ok) return batch;
    for (const { issue } of batch.value)
      if (issue.projectId === projectId) live.set(Number(issue.id), readItem(issue, readAs));
  }
  return succeed(live);
}

interface ReadAs {
  readonly engine: HealthPorts['engine'];
  readonly advice: HealthPorts['advice'];
  readonly adaptation: Adaptation;
  readonly workTypes: readonly IssueTypeRow[];
}

function readItem(issue: Issue, { engine, advice, adaptation, workTypes }: ReadAs): LiveItem {
  const reading = engine.read({ summary: issue.summary, description: issue.description }, adaptation);
  const filedAs = { name: issue.issueType.name, fits: kindsThatFit(issue.issueType) };
  const [suggestion] = advice.suggest(reading, { filedAs, workTypes, children: issue.children });
  return { issue, verdict: reading.verdict, suggestion: suggestion ?? null };
}
