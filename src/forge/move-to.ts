import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraEdits } from '../app/apply/apply-ports';
import { askJira, post } from './ask-jira';
import { attempt } from './attempt';

const TransitionsShape = v.object({
  transitions: v.array(
    v.object({
      id: v.string(),
      to: v.object({ id: v.string(), statusCategory: v.object({ key: v.string() }) }),
    }),
  ),
});

/** Moves an item to a status, or with null to the first done one, by whichever transition leads there. */
export async function moveTo(
  request: RequestProductMethod,
  issueId: string,
  statusId: string | null,
): ReturnType<JiraEdits['moveTo']> {
  const where = 'moving the item';
  const url = route`/rest/api/3/issue/${issueId}/transitions`;
  const read = await askJira(request, { where, url }, TransitionsShape);
  if (!read.ok) return read;
  const transition = read.value.transitions.find(({ to }) =>
    statusId === null ? to.statusCategory.key === 'done' : to.id === statusId,
  );
  if (transition) return attempt(request, post(where, url, { transition: { id: transition.id } }), () => null);
  return { ok: true, value: { taken: false, says: 'No transition leads there from its status.', fields: [] } };
}
