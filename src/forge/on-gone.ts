import * as v from 'valibot';
import { markGone } from '../app/mark-gone';
import { forgeScanPorts } from './scan-ports';
import { IdShape, shaped, textLike } from './shape';

const KeyShape = textLike(/-\d+$/);
const ChangeShape = v.object({
  field: v.string(),
  from: v.optional(v.nullable(v.string())),
  fromString: v.optional(v.nullable(v.string())),
});
const EventShape = v.object({
  eventType: v.string(),
  issue: v.object({ id: IdShape, key: KeyShape, fields: v.object({ project: v.object({ id: IdShape }) }) }),
  changelog: v.optional(v.object({ items: v.array(ChangeShape) })),
});
type GoneEvent = v.InferOutput<typeof EventShape>;
const MINUTE = 60_000;

/** Marks an item as gone from its project after it was deleted or moved to another one. */
export async function onGone(event: unknown): Promise<void> {
  const read = shaped(EventShape, event);
  if (read === null) return forgeScanPorts.log.warn('event-not-understood');
  const left = placeLeft(read);
  if (left === null) return;
  const { projectId, key } = left;
  const number = Number(key.split('-').at(-1));
  await markGone(forgeScanPorts, projectId, { id: Number(read.issue.id), number, at: Math.floor(Date.now() / MINUTE) });
}

/** Where the item stood before; null where it did not leave a project. */
function placeLeft({
  eventType,
  issue,
  changelog,
}: GoneEvent): { readonly projectId: string; readonly key: string } | null {
  if (eventType === 'avi:jira:deleted:issue') return { projectId: issue.fields.project.id, key: issue.key };
  const items = changelog?.items ?? [];
  const projectId = items.find(({ field }) => field === 'project')?.from;
  const key = items.find(({ field }) => field === 'Key')?.fromString;
  return projectId && key && v.is(KeyShape, key) ? { projectId, key } : null;
}
