import { type Neighbour, searchWords } from '../engine/index';
import type { Issue, ItemPorts, Reading } from './ports';
import { whyOutOfScope } from './work-type';

/** Another item of the project, as Jira has it and as suggestions look at it. */
interface Found {
  readonly issue: Issue;
  readonly neighbour: Neighbour;
}

/** Open items of the project that speak of the same things, as the viewer sees them; none where Jira does not answer. */
export async function findNeighbours(
  { applying, engine }: ItemPorts,
  issue: Issue,
  { parsed, adaptation }: Reading,
): Promise<readonly Found[]> {
  const found = await applying.jira.searchByWords(issue.projectId, searchWords(parsed));
  const others = found.ok
    ? found.value.filter(({ id, issueType }) => id !== issue.id && whyOutOfScope(issueType) === null)
    : [];
  return others.map((other) => {
    // Of the same project, so the same team has taught.
    const { verdict } = engine.read({ summary: other.summary, description: other.description }, adaptation);
    return { issue: other, neighbour: { key: other.key, summary: other.summary, kind: verdict.kind } };
  });
}
