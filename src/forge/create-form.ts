import * as v from 'valibot';
import type { CreateField, CreateType } from '../app/apply/apply-ports';
import { sparse } from './shape';

/** The work types that the viewer may make in a project, as Jira's create metadata tells them. */
export const TypesShape = v.object({
  issueTypes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      iconUrl: v.optional(v.string()),
      subtask: v.boolean(),
      hierarchyLevel: v.optional(v.number()),
    }),
  ),
});

/** The fields of the form for one work type. */
export const FieldsShape = v.object({
  fields: v.array(
    v.object({
      fieldId: v.string(),
      name: v.string(),
      required: v.boolean(),
      hasDefaultValue: v.optional(v.boolean()),
      schema: v.optional(
        v.object({ type: v.string(), system: v.optional(v.string()), custom: v.optional(v.string()) }),
      ),
      allowedValues: v.optional(
        v.array(sparse({ id: v.optional(v.string()), name: v.optional(v.string()), value: v.optional(v.string()) })),
      ),
    }),
  ),
});
type Field = v.InferOutput<typeof FieldsShape>['fields'][number];

/** A work type in the app's own words. */
export function createTypeOf(type: v.InferOutput<typeof TypesShape>['issueTypes'][number]): CreateType {
  const { id, name, subtask } = type;
  return { id, name, subtask, iconUrl: type.iconUrl ?? null, hierarchyLevel: type.hierarchyLevel ?? null };
}

/** A field in the app's own words. One that Jira fills by itself is not required of anybody. */
export function createFieldOf(field: Field): CreateField {
  return {
    id: field.fieldId,
    name: field.name,
    required: field.required && field.hasDefaultValue !== true && field.fieldId !== 'reporter',
    input: inputOf(field),
    choices: (field.allowedValues ?? []).flatMap(({ id, name, value }) =>
      id === undefined ? [] : [{ id, name: name ?? value ?? id }],
    ),
    isDocument: field.schema?.system === 'description' || /:textarea$/.test(field.schema?.custom ?? ''),
  };
}

const INPUTS: Readonly<Record<string, CreateField['input']>> = { string: 'text', number: 'number', date: 'date' };

function inputOf({ schema, allowedValues }: Field): CreateField['input'] {
  if (allowedValues !== undefined) return schema?.type === 'array' ? 'choices' : 'choice';
  return INPUTS[schema?.type ?? ''] ?? 'unfillable';
}
