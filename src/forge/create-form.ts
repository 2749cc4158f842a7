import * as v from '@badrap/valita';
import type { CreateField, CreateType } from '../app/apply/apply-ports';

/** The work types that the viewer may make in a project, as Jira's create metadata tells them. */
export const TypesShape = v.object({
  issueTypes: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      iconUrl: v.string().optional(),
      subtask: v.boolean(),
      hierarchyLevel: v.number().optional(),
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
      hasDefaultValue: v.boolean().optional(),
      schema: v.object({ type: v.string(), system: v.string().optional(), custom: v.string().optional() }).optional(),
      allowedValues: v
        .array(v.object({ id: v.string().optional(), name: v.string().optional(), value: v.string().optional() }))
        .optional(),
    }),
  ),
});
type Field = v.Infer<typeof FieldsShape>['fields'][number];

/** A work type in the app's own words. */
export function createTypeOf(type: v.Infer<typeof TypesShape>['issueTypes'][number]): CreateType {
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
