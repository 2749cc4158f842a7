import type { Adaptation } from '../engine/index';
import type { Issue, Ports, Reading } from './ports';
import { teamAdaptation } from './team-adaptation';

/** An item's words as the engine reads them, with what the item's team has taught; `taught` where that is known already. */
export async function readText(
  { engine, teams }: Pick<Ports, 'engine' | 'teams'>,
  issue: Issue,
  taught?: Adaptation,
): Promise<Reading> {
  const adaptation = taught ?? (await teamAdaptation({ teams }, issue.projectId));
  return engine.read({ summary: issue.summary, description: issue.description }, adaptation);
}
