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
}

/** The spaces that the user may browse. */
export async function readSpaces(ask: Ask): Promise<Answer<readonly Space[]>> {
  return then(then(ask('/rest/api/3/project/search?maxResults=50'), shaped(SpacePage)), ({ values }) =>
    good(
      values
        .map(({ id, key, name, simplified }) => ({ id, key, name, teamManaged: simplified }))
        // Company-managed spaces first: they are the ones with sprints, points and labels to look at.
        .sort((a, b) => Number(a.teamManaged) - Number(b.teamManaged)),
    ),
  );
}
