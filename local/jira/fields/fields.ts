import type { Project } from '../site/catalog';
import { AGILE_FIELDS } from './agile-fields';
import { ATTACHED_FIELDS } from './attached-fields';
import type { Field } from './field';
import { systemField } from './field';
import { LABEL_FIELD } from './label-field';
import { LIST_FIELDS } from './list-fields';
import { PEOPLE_FIELDS } from './people-fields';
import { PLACE_FIELDS } from './place-fields';
import { STATE_FIELDS } from './state-fields';
import { TEXT_FIELDS } from './text-fields';

/** Every field of the site, by id. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  [
    ...PLACE_FIELDS,
    ...TEXT_FIELDS,
    LABEL_FIELD,
    ...LIST_FIELDS,
    ...STATE_FIELDS,
    ...PEOPLE_FIELDS,
    ...ATTACHED_FIELDS,
    ...AGILE_FIELDS,
  ].map((field) => [field.id, field]),
);

/** The key is listed among the fields, but stands beside them in an answer. */
export const KEY_FIELD: Field = systemField({
  id: 'issuekey',
  name: 'Key',
  type: 'string',
  orderable: false,
  searchable: false,
  clauseNames: ['id', 'issue', 'issuekey', 'key'],
  show: () => undefined,
});

/** Whether this project's issues carry the field. */
export const carries = (project: Project, field: Field): boolean => field.carriedBy?.(project) ?? true;

/** Whether the field is on this project's screens, and can be set there. */
export const onScreen = (project: Project, field: Field): boolean =>
  carries(project, field) && (field.onScreen?.(project) ?? true) && field.edit !== undefined;
