import type { StoryChoice } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { rankStories } from '../../engine/index';
import { succeed } from '../answer';
import { findNeighbours } from '../find-neighbours';
import type { ItemPorts } from '../ports';
import { readText } from '../read-text';

/** The stories of the project that the item most likely serves, best first, as far as the viewer sees them. */
export async function findStories(ports: ItemPorts, issueId: string): Promise<Answer<readonly StoryChoice[]>> {
  const { jira } = ports.applying;
  const [subject, rights] = await Promise.all([jira.readWhole(issueId), jira.readRights(issueId)]);
  if (!subject.ok) return subject;
  if (!rights.ok) return rights;
  const { issue, linked } = subject.value;
  const reading = await readText(ports, issue);
  const [neighbours, types] = await Promise.all([
    findNeighbours(ports, issue, reading),
    jira.readTypes(issue.projectId),
  ]);
  const maySubtask = rights.value.create && types.ok && types.value.some(({ subtask }) => subtask);
  const open = neighbours.filter(({ issue: { id } }) => !linked.some(({ otherId }) => otherId === id));
  const byKey = new Map(open.map((found) => [found.issue.key, found.issue]));
  const ranked = rankStories(
    reading.parsed,
    open.map(({ neighbour }) => neighbour),
  );
  return succeed(
    ranked.map(({ key, summary, sharedWords }) => ({
      key,
      summary,
      iconUrl: byKey.get(key)?.issueType.iconUrl ?? null,
      shared: sharedWords,
      mayNest: maySubtask && (byKey.get(key)?.issueType.hierarchyLevel ?? 0) === 0,
    })),
  );
}
