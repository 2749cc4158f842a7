import * as v from 'valibot';
import { type Answer, good, then } from './answer';
import { type Ask, shaped } from './ask';

const SpacePage = v.object({
  values: v.array(
    v.object({ id: v.string(), key: v.string(), name: v.string(), simplified: v.optional(v.boolean(), false) }),
  ),
});

/** A project; Jira Cloud calls it a space. */
export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly teamManaged: boolean;
  /** Whether the user may create items here. */
  readonly mayCreate: boolean;
}

const Rights = v.object({
  permissions: v.object({ CREATE_ISSUES: v.object({ havePermission: v.boolean() }) }),
});

/** The spaces that the user may browse, company-managed ones first: they have the sprints, points and labels to look at. */
export async function readSpaces(ask: Ask): Promise<Answer<readonly Space[]>> {
  return then(then(ask('/rest/api/3/project/search?maxResults=50'), shaped(SpacePage)), async ({ values }) => {
    const spaces = await Promise.all(
      values.map(async ({ id, key, name, simplified }) => {
        return { id, key, name, teamManaged: simplified, mayCreate: await mayCreate(ask, key) };
      }),
    );
    return good(spaces.sort((a, b) => Number(a.teamManaged) - Number(b.teamManaged)));
  });
}

async function mayCreate(ask: Ask, key: string): Promise<boolean> {
  const path = `/rest/api/3/mypermissions?projectKey=${encodeURIComponent(key)}&permissions=CREATE_ISSUES`;
  const rights = await then(ask(path), shaped(Rights));
  return rights.ok && rights.value.permissions.CREATE_ISSUES.havePermission;
}
