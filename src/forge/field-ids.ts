import { type RequestProductMethod, route } from '@forge/api';
import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { Answer } from '../contract/problem';
import { askJira } from './ask-jira';
import { shaped, sparse } from './shape';

/** Ids of the fields that differ from site to site; a project may use either kind of points. */
export interface FieldIds {
  readonly sprint: string | null;
  readonly rank: string | null;
  readonly points: readonly string[];
}

const FieldShape = v.object({
  id: v.string(),
  name: v.string(),
  schema: v.optional(sparse({ custom: v.optional(v.string()) })),
});
type Field = v.InferOutput<typeof FieldShape>;
const IdsShape = v.object({
  sprint: v.nullable(v.string()),
  rank: v.nullable(v.string()),
  points: v.array(v.string()),
});

const KEY = 'field-ids';
const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const RANK = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
/** Story point estimate of team-managed projects. */
const ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/** Finds the fields by the keys of their types, asking Jira once a day. */
export async function readFieldIds(request: RequestProductMethod): Promise<Answer<FieldIds>> {
  const kept = shaped<FieldIds>(IdsShape, await kvs.get(KEY));
  if (kept !== null) return { ok: true, value: kept };
  const read = await askJira(
    request,
    { where: 'reading the fields', url: route`/rest/api/3/field` },
    v.array(FieldShape),
  );
  if (!read.ok) return read;
  const value = idsAmong(read.value);
  await kvs.set(KEY, value, { ttl: { value: 1, unit: 'DAYS' } });
  return { ok: true, value };
}

function idsAmong(fields: readonly Field[]): FieldIds {
  const withType = (type: string) => fields.filter(({ schema }) => schema?.custom === type);
  // Company-managed points are any number field by that name: their type tells them from no other.
  const storyPoints = withType(NUMBER).filter(({ name }) => /^story points?$/i.test(name.trim()));
  return {
    sprint: withType(SPRINT)[0]?.id ?? null,
    rank: withType(RANK)[0]?.id ?? null,
    points: [...storyPoints, ...withType(ESTIMATE)].map(({ id }) => id),
  };
}
