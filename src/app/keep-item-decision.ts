import type { ItemReading } from '../contract/health-list-view';
import type { Answer } from '../contract/problem';
import type { Kind } from '../engine/index';
import type { HealthPorts } from './health-ports';
import { heldTo } from './held-to';
import { keepDecision } from './keep-decision';
import { withNeighbours } from './read-item';

/** Keeps how the viewer reads an item of the project; `kind` null is none of the four. */
export async function keepItemDecision(
  ports: HealthPorts,
  projectId: string,
  { issueId, kind }: { readonly issueId: string; readonly kind: Kind | null },
): Promise<Answer<ItemReading>> {
  const view = await keepDecision(heldTo(ports, issueId, projectId), issueId, kind);
  return view.ok ? withNeighbours(ports, projectId, { issueId, view: view.value }) : view;
}
