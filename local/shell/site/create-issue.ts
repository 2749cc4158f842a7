import * as v from 'valibot';
import { type Answer, good, then } from './answer';
import { type Ask, shaped } from './ask';
import type { WorkType } from './item';

const TypePage = v.object({
  issueTypes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      iconUrl: v.optional(v.string(), ''),
      hierarchyLevel: v.optional(v.number(), 0),
    }),
  ),
});
const FieldPage = v.object({ fields: v.array(v.object({ fieldId: v.string() })) });
const Created = v.object({ id: v.string(), key: v.string() });

const metaPath = (space: string, rest = ''): string =>
  `/rest/api/3/issue/createmeta/${encodeURIComponent(space)}/issuetypes${rest}`;

/** The work types in which the user may create items in a space. */
export async function readCreatableTypes(ask: Ask, space: string): Promise<Answer<readonly WorkType[]>> {
  return then(then(ask(metaPath(space)), shaped(TypePage)), ({ issueTypes }) =>
    good(
      issueTypes.map(({ id, name, iconUrl, hierarchyLevel }) => ({
        id,
        name,
        iconPath: iconUrl.replace(/^https?:\/\/[^/]+/, ''),
        level: hierarchyLevel,
      })),
    ),
  );
}

/** The ids of the fields on the create screen of a work type. */
export async function readCreateFields(
  ask: Ask,
  { space, type }: { readonly space: string; readonly type: string },
): Promise<Answer<ReadonlySet<string>>> {
  return then(then(ask(metaPath(space, `/${encodeURIComponent(type)}`)), shaped(FieldPage)), ({ fields }) =>
    good(new Set(fields.map(({ fieldId }) => fieldId))),
  );
}

/** Creates an issue from fields named by their ids. */
export async function createIssue(
  ask: Ask,
  fields: Readonly<Record<string, unknown>>,
): Promise<Answer<{ readonly id: string; readonly key: string }>> {
  return then(ask('/rest/api/3/issue', { method: 'POST', body: { fields } }), shaped(Created));
}
