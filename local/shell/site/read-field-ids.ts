import * as v from 'valibot';
import { type Answer, good, then } from './answer';
import { type Ask, shaped } from './ask';

const FieldList = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    schema: v.optional(v.object({ custom: v.optional(v.string()) })),
  }),
);

/** Where this site keeps sprint and points; a site may have two fields for points, one for each style of project. */
export interface FieldIds {
  readonly sprint: string | null;
  readonly points: readonly string[];
}

/** Finds the custom fields by what they are, since their ids differ from site to site. */
export async function readFieldIds(ask: Ask): Promise<Answer<FieldIds>> {
  return then(then(ask('/rest/api/3/field'), shaped(FieldList)), (fields) => {
    const sprint = fields.find(({ schema }) => schema?.custom?.endsWith(':gh-sprint'))?.id ?? null;
    const isPoints = ({ name, schema }: (typeof fields)[number]): boolean =>
      schema?.custom?.endsWith(':jsw-story-points') === true ||
      (name === 'Story Points' && schema?.custom !== undefined);
    return good({ sprint, points: fields.filter(isPoints).map(({ id }) => id) });
  });
}
