import type { HealthPage } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import { addItem, EMPTY_COUNTS } from './count-health';
import type { Ports } from './ports';

/** Jira pages are read until this much time has passed, so that a screen hears of progress and no call runs long. */
const LONG_ENOUGH_MS = 8000;

/** Counts and lists over as many of a project's items as fit one call, read with the viewer's own rights. */
export async function readHealthPage(
  ports: Ports,
  { projectId, next }: { readonly projectId: string; readonly next: string | null },
): Promise<Answer<HealthPage>> {
  const deadline = ports.clock.now().getTime() + LONG_ENOUGH_MS;
  let counts = EMPTY_COUNTS;
  let token = next;
  do {
    const page = await ports.asViewer.searchIssues(projectId, token);
    if (!page.ok) return page;
    const { issues } = page.value;
    const decisions = await ports.decisions.getMany(issues.map((issue) => issue.id));
    counts = issues.reduce(
      (sum, issue) => addItem(ports.engine, sum, { issue, decision: decisions.get(issue.id) }),
      counts,
    );
    token = page.value.next;
  } while (token !== null && ports.clock.now().getTime() < deadline);
  return succeed({ ...counts, next: token });
}
