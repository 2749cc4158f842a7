import type { LeftAlone } from '../contract/bulk-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { BulkChange, BulkItem, BulkOwner } from './bulk-change';
import type { Ports } from './ports';
import { standingDecision } from './standing-decision';

/** Why an item's label is not kept any more: it was moved, or somebody has decided since the change was begun. Null where nothing speaks against it. */
export async function whyOvertaken(
  ports: Ports,
  { owner, change, item }: { readonly owner: BulkOwner; readonly change: BulkChange; readonly item: BulkItem },
): Promise<Answer<LeftAlone | null>> {
  const read = await ports.asViewer.readIssue(item.id);
  if (!read.ok) return read;
  if (read.value.projectId !== owner.projectId) return succeed('gone');
  const kept = await ports.decisions.get(item.id);
  // Kept by a run that was killed before it could say so.
  if (kept?.at === change.at) return succeed(null);
  const stands = standingDecision(read.value, kept, ports.clock.now());
  const isSame = stands?.kind === item.decision?.kind && stands?.by === item.decision?.by;
  return succeed(isSame ? null : 'changed-since');
}
