import type { ItemReading } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import type { Kind } from '../engine/index';
import { fail, succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { keepDecision } from './keep-decision';
import { withNeighbours } from './read-item';

/** Keeps how the viewer reads an item of the project; `kind` null is none of the four. */
export async function keepItemDecision(
  ports: HealthPorts,
  projectId: string,
  { issueId, kind }: { readonly issueId: string; readonly kind: Kind | null },
): Promise<Answer<ItemReading>> {
  const isHere = await belongsTo(ports, projectId, issueId);
  if (!isHere.ok) return isHere;
  const view = await keepDecision(ports, issueId, kind);
  return view.ok ? withNeighbours(ports, projectId, { issueId, view: view.value }) : view;
}

/** The id is the screen's word: the item must be one of the project, and the viewer's to see. */
async function belongsTo(ports: HealthPorts, projectId: string, issueId: string): Promise<Answer<true>> {
  const issue = await ports.asViewer.readIssue(issueId);
  if (!issue.ok) return issue;
  return issue.value.projectId === projectId ? succeed(true) : fail('not-found', 'reading the item');
}
