import type { BulkAction, BulkLine, BulkPreview, LeftAlone } from '../contract/bulk-view';
import type { Decision } from '../contract/issue-view';
import type { Answer } from '../contract/problem';
import type { Kind } from '../engine/index';
import { fail, succeed } from './answer';
import type { CreateType } from './apply/apply-ports';
import type { BulkChangePorts, BulkItem } from './bulk-change';
import { chunks } from './plan-tasks';
import { LABELS } from './policy';
import type { Issue } from './ports';
import { standingDecision } from './standing-decision';
import { teamAdaptation } from './team-adaptation';
import { kindsThatFit, whyOutOfScope } from './work-type';

const WHERE = 'changing many items';
const MOST_FETCHED = 100;
const MOST_CHOSEN = 1000;

/** What a viewer asks for. */
export interface BulkAsked {
  readonly projectId: string;
  readonly action: BulkAction;
  readonly ids: readonly string[];
}

/** What a change to chosen items would do, line by line, read with the viewer's own rights. */
export async function previewBulk(ports: BulkChangePorts, asked: BulkAsked): Promise<Answer<BulkPreview>> {
  const planned = await planBulk(ports, asked);
  if (!planned.ok) return planned;
  const lines = planned.value.map(({ line }) => line);
  const changes = lines.filter(({ becomes }) => becomes !== null).length;
  return succeed({ action: asked.action, lines, changes, drive: 'screen' });
}

/** A line of the preview, and the item to change where it will change. */
interface Planned {
  readonly line: BulkLine;
  readonly item: BulkItem | null;
}

/** Reads the chosen items as they stand now, and says what becomes of each. */
export async function planBulk(
  ports: BulkChangePorts,
  { projectId, action, ids }: BulkAsked,
): Promise<Answer<readonly Planned[]>> {
  if (ids.length > MOST_CHOSEN) return fail('invalid-request', WHERE);
  const [rights, types] = await Promise.all([ports.bulk.readRights(projectId), ports.edits.readTypes(projectId)]);
  if (!rights.ok) return rights;
  if (!types.ok) return types;
  if (!rights.value.edit) return fail('not-editable', WHERE);
  const planned: Planned[] = [];
  for (const some of chunks(ids.map(Number), MOST_FETCHED)) {
    const fetched = await ports.bulk.fetchIssues(some);
    if (!fetched.ok) return fetched;
    // What belongs elsewhere is none of this page's business, whoever may see it.
    const here = fetched.value.filter((issue) => issue.projectId === projectId);
    planned.push(...(await planSome(ports, here, { projectId, action, types: types.value })));
  }
  return succeed(planned);
}

async function planSome(
  ports: BulkChangePorts,
  issues: readonly Issue[],
  { projectId, ...how }: Pick<One, 'action' | 'types'> & { readonly projectId: string },
): Promise<readonly Planned[]> {
  const adaptation = await teamAdaptation(ports, projectId);
  const decisions = await ports.decisions.getMany(issues.map(({ id }) => id));
  return issues.map((issue) => {
    const decision = standingDecision(issue, decisions.get(issue.id) ?? null, ports.clock.now());
    const { verdict } = ports.engine.read({ summary: issue.summary, description: issue.description }, adaptation);
    return planOne({ issue, decision, kind: decision === null ? verdict.kind : decision.kind, ...how });
  });
}

interface One {
  readonly issue: Issue;
  readonly decision: Decision | null;
  readonly kind: Kind | null;
  readonly action: BulkAction;
  readonly types: readonly CreateType[];
}

function planOne(one: One): Planned {
  const { issue, kind, decision } = one;
  const { id, name, iconUrl } = issue.issueType;
  const base = { id: issue.id, key: issue.key, summary: issue.summary, kind, filedAs: { id, name, iconUrl } };
  const alone = (leftAlone: LeftAlone): Planned => ({ line: { ...base, becomes: null, leftAlone }, item: null });
  if (kind === null || whyOutOfScope(issue.issueType) !== null) return alone('no-kind');
  const item = { id: issue.id, key: issue.key, kind, from: id, to: id, decision, state: 'waiting' } as const;
  if (one.action === 'keep-label') {
    const stands = decision?.kind === kind && issue.labels.includes(LABELS[kind]);
    if (stands) return alone('already-so');
    return { line: { ...base, becomes: { label: LABELS[kind] }, leftAlone: null }, item };
  }
  if (kindsThatFit(issue.issueType).includes(kind)) return alone('already-so');
  const type = one.types.find(
    (each) => !each.subtask && each.hierarchyLevel === 0 && kindsThatFit(each).includes(kind),
  );
  if (type === undefined) return alone('no-fitting-type');
  const becomes = { type: { id: type.id, name: type.name, iconUrl: type.iconUrl } };
  return { line: { ...base, becomes, leftAlone: null }, item: { ...item, to: type.id } };
}
