import type { BackfillPorts, DueItems, ItemChange } from './bulk-ports';
import { planItem } from './plan-item';
import type { Issue } from './ports';
import { standingDecision } from './standing-decision';
import { teamAdaptation } from './team-adaptation';

/** The items of a project that a backfill is about. */
export interface DueWork {
  readonly ports: BackfillPorts;
  readonly projectId: string;
  readonly due: DueItems;
}

/** What these items need, by id; those that need nothing, or have left the project, are not named. */
export async function findChanges(
  { ports, projectId, due }: DueWork,
  issues: readonly Issue[],
): Promise<ReadonlyMap<number, ItemChange>> {
  const here = issues.filter((issue) => issue.projectId === projectId);
  const decisions = await ports.decisions.getMany(here.map(({ id }) => id));
  const adaptation = await teamAdaptation(ports, projectId);
  const recordOnly = new Set(due.recordOnly);
  const changes = new Map<number, ItemChange>();
  for (const issue of here) {
    const decision = standingDecision(issue, decisions.get(issue.id) ?? null, ports.clock.now());
    const { verdict } = ports.engine.read({ summary: issue.summary, description: issue.description }, adaptation);
    const labels = !recordOnly.has(Number(issue.id));
    const change = planItem(ports.engine.version, { issue, verdict, decision, labels });
    if (change !== null) changes.set(Number(issue.id), change);
  }
  return changes;
}
