import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';
import type { ApplyRecord, LinkTypes, WholeIssue } from './apply-ports';
import type { Workshop } from './carry-out';
import { subjectText } from './edit-subject';
import { openChanges } from './progress';
import { type Place, readPlace } from './read-place';

/** Leaves time within the platform's 25 seconds for the last write and for taking stock. */
export const LONGEST_MS = 16_000;

const NO_LINKS: LinkTypes = { relates: null, blocks: null };
const NO_PLACE: Place = {
  types: [],
  subtask: null,
  filedAs: { story: null, enabler: null, spike: null, 'technical-task': null },
  forms: new Map(),
};

/** Reads what the open changes need, and nothing else. */
export async function openWorkshop(
  ports: ItemPorts,
  record: ApplyRecord,
  { subject, startedAt }: { readonly subject: WholeIssue; readonly startedAt: number },
): Promise<Answer<Workshop>> {
  const open = openChanges(record);
  const kinds = [...new Set(open.flatMap((change) => (change.what === 'item' ? [change.kind] : [])))];
  const subtasks = open.some(({ what }) => what === 'subtask');
  const makes = kinds.length > 0 || subtasks;
  const [place, newest, links] = await Promise.all([
    makes ? readPlace(ports, subject.issue, { kinds, subtasks }) : succeed(NO_PLACE),
    makes && record.newest === null ? ports.applying.jira.readNewest(subject.issue) : succeed(record.newest),
    open.some(({ what }) => what === 'link') ? ports.applying.jira.readLinkTypes() : succeed(NO_LINKS),
  ]);
  if (!place.ok) return place;
  if (!newest.ok) return newest;
  if (!links.ok) return links;
  return succeed({
    subject,
    text: subjectText(subject.issue, record.request.plan, { changes: open, id: record.id }),
    place: place.value,
    newest: newest.value,
    links: links.value,
    deadline: startedAt + LONGEST_MS,
  });
}
