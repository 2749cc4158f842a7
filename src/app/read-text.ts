import type { Issue, Ports, Reading } from './ports';

/** An item's words as the engine reads them, with what the item's team has taught. */
export async function readText({ engine, teams }: Pick<Ports, 'engine' | 'teams'>, issue: Issue): Promise<Reading> {
  const adaptation = await teams.adaptationOf(issue.projectId);
  return engine.read({ summary: issue.summary, description: issue.description }, adaptation);
}
