import type { Site } from '../site/site';
import type { Edit, Field } from './field';
import { FieldProblem, systemField } from './field';
import { editList, readReference } from './references';

type ListField = {
  readonly id: string;
  readonly name: string;
  readonly items: 'component' | 'version';
  readonly holds: 'componentIds' | 'fixVersionIds';
  readonly clauseNames: readonly string[];
};

function readOne(edit: Edit, { items }: ListField, value: unknown): number {
  const reference = readReference(value);
  const found = edit.site.catalog
    .all(items)
    .find(
      (entry) =>
        entry.projectId === edit.project.id &&
        (String(entry.id) === reference.id || (!reference.id && entry.name === reference.name)),
    );
  if (found) return found.id;
  const wanted = reference.id ? `id '${reference.id}'` : `name '${reference.name ?? ''}'`;
  throw new FieldProblem(`${items === 'component' ? 'Component' : 'Version'} ${wanted} is not valid`);
}

function readMany(edit: Edit, field: ListField): readonly number[] {
  if (edit.operation !== 'set') return [readOne(edit, field, edit.value)];
  if (edit.value === null) return [];
  if (!Array.isArray(edit.value)) throw new FieldProblem('data was not an array');
  return edit.value.map((value) => readOne(edit, field, value));
}

const presentNamed = (site: Site, kind: 'component' | 'version', id: number): Readonly<Record<string, unknown>> => ({
  self: `${site.baseUrl}/rest/api/3/${kind}/${id}`,
  id: String(id),
  name: site.catalog.of(kind, id).name,
  ...(kind === 'version' && { archived: false, released: false }),
});

function listField(field: ListField): Field {
  const { id, name, items, holds, clauseNames } = field;
  return systemField({
    id,
    name,
    type: 'array',
    items,
    clauseNames,
    show: (issue, { site }) => issue[holds].map((entry) => presentNamed(site, items, entry)),
    edit: {
      operations: ['add', 'set', 'remove'],
      apply: (edit) => ({ [holds]: editList(edit.issue[holds], edit.operation, readMany(edit, field)) }),
      trace: (issue, { catalog }) => ({
        id: issue[holds].join(', ') || null,
        text: issue[holds].map((entry) => catalog.of(items, entry).name).join(', ') || null,
      }),
      tracedAs: items === 'component' ? 'Component' : 'Fix Version',
      allowed: (site, project) =>
        site.catalog
          .all(items)
          .filter((entry) => entry.projectId === project.id)
          .map((entry) => presentNamed(site, items, entry.id)),
    },
  });
}

/** Components and fix versions. */
export const LIST_FIELDS: readonly Field[] = [
  listField({
    id: 'components',
    name: 'Components',
    items: 'component',
    holds: 'componentIds',
    clauseNames: ['component'],
  }),
  listField({
    id: 'fixVersions',
    name: 'Fix versions',
    items: 'version',
    holds: 'fixVersionIds',
    clauseNames: ['fixVersion'],
  }),
];
