import { type Neighbour, type ParsedText, searchWords } from '../engine/index';
import type { Issue, ItemPorts } from './ports';
import { readText } from './read-text';
import { whyOutOfScope } from './work-type';

/** Another item of the project, as Jira has it and as suggestions look at it. */
interface Found {
  readonly issue: Issue;
  readonly neighbour: Neighbour;
}

/** Open items of the project that speak of the same things, as the viewer sees them; none where Jira does not answer. */
export async function findNeighbours(ports: ItemPorts, issue: Issue, parsed: ParsedText): Promise<readonly Found[]> {
  const found = await ports.applying.jira.searchByWords(issue.projectId, searchWords(parsed));
  const others = found.ok
    ? found.value.filter(({ id, issueType }) => id !== issue.id && whyOutOfScope(issueType) === null)
    : [];
  return Promise.all(
    others.map(async (other) => {
      const { verdict } = await readText(ports, other);
      return { issue: other, neighbour: { key: other.key, summary: other.summary, kind: verdict.kind } };
    }),
  );
}
