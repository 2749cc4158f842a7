import type { Issue, Ports, Reading } from './ports';
import { teamAdaptation } from './team-adaptation';

/** An item's words as the engine reads them, with what the item's team has taught. */
export async function readText({ engine, teams }: Pick<Ports, 'engine' | 'teams'>, issue: Issue): Promise<Reading> {
  const adaptation = await teamAdaptation({ teams }, issue.projectId);
  return engine.read({ summary: issue.summary, description: issue.description }, adaptation);
}
