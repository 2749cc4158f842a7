import type { Kind, ProjectContext } from '../engine/index';
import { findNeighbours } from './find-neighbours';
import type { Issue, ItemPorts, Reading } from './ports';
import { kindsThatFit, whyOutOfScope } from './work-type';

/**
 * What suggestions know of an item's project. Jira is asked only where it can make a difference: for stories where the
 * item is a technical task, for other work types where its own does not fit. Where Jira does not answer, less is suggested.
 */
export async function surroundingsOf(ports: ItemPorts, issue: Issue, reading: Reading): Promise<ProjectContext> {
  const { kind } = reading.verdict;
  const fits = kindsThatFit(issue.issueType);
  const [neighbours, workTypes] = await Promise.all([
    kind === 'technical-task' ? findNeighbours(ports, issue, reading) : [],
    kind === null || fits.length === 0 || fits.includes(kind) ? [] : otherTypes(ports, issue, kind),
  ]);
  return {
    filedAs: { name: issue.issueType.name, fits },
    workTypes,
    children: issue.children,
    neighbours: neighbours.map(({ neighbour }) => neighbour),
  };
}

async function otherTypes(
  { applying }: ItemPorts,
  issue: Issue,
  kind: Kind,
): Promise<ProjectContext['workTypes'] & object> {
  const types = await applying.jira.readTypes(issue.projectId);
  const read = types.ok ? types.value : [];
  return read
    .filter((type) => whyOutOfScope(type) === null && type.id !== issue.issueType.id)
    .map((type) => ({ name: type.name, fits: kindsThatFit(type) }))
    .filter(({ fits }) => fits.includes(kind));
}
