import * as v from 'valibot';
import type { AdfDocument } from '../../markdown/adf-node';
import { type Answer, bad, good, then } from './answer';
import type { Ask } from './ask';
import { type Item, listFields, type Reference, readItem, readReference } from './item';
import type { FieldIds } from './read-field-ids';

const Person = v.nullish(v.object({ displayName: v.string() }));
const Named = v.object({ name: v.string() });

const Details = v.object({
  fields: v.object({
    description: v.nullish(v.unknown()),
    project: v.object({
      id: v.string(),
      key: v.string(),
      name: v.string(),
      simplified: v.optional(v.boolean(), false),
    }),
    subtasks: v.optional(v.array(v.unknown()), []),
    issuelinks: v.optional(
      v.array(
        v.object({
          id: v.string(),
          type: v.object({ inward: v.string(), outward: v.string() }),
          inwardIssue: v.optional(v.unknown()),
          outwardIssue: v.optional(v.unknown()),
        }),
      ),
      [],
    ),
    components: v.optional(v.array(Named), []),
    fixVersions: v.optional(v.array(Named), []),
    attachment: v.optional(v.array(v.object({ id: v.string(), filename: v.string() })), []),
    assignee: Person,
    reporter: Person,
    created: v.string(),
    updated: v.string(),
  }),
  editmeta: v.optional(v.object({ fields: v.record(v.string(), v.unknown()) })),
});

/** A link as it reads from this item: "is blocked by" and the other one. */
export interface LinkedItem {
  readonly id: string;
  readonly says: string;
  readonly other: Reference;
}

/** Everything that the issue view shows. */
export interface IssueDetails extends Item {
  readonly space: { readonly id: string; readonly key: string; readonly name: string; readonly teamManaged: boolean };
  readonly description: AdfDocument | null;
  readonly subtasks: readonly Reference[];
  readonly links: readonly LinkedItem[];
  readonly components: readonly string[];
  readonly versions: readonly string[];
  readonly files: readonly { readonly id: string; readonly filename: string }[];
  readonly assignee: string | null;
  readonly reporter: string | null;
  readonly created: string;
  readonly updated: string;
  /** Fields that the user may change: empty for a reader. */
  readonly editable: ReadonlySet<string>;
}

const MORE_FIELDS = [
  'description',
  'project',
  'subtasks',
  'issuelinks',
  'components',
  'fixVersions',
  'attachment',
  'assignee',
  'reporter',
  'created',
  'updated',
];

/** Reads one issue with what the user may change on it. */
export async function readIssue(ask: Ask, ids: FieldIds, key: string): Promise<Answer<IssueDetails>> {
  const fields = [...listFields(ids), ...MORE_FIELDS].join(',');
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}?fields=${fields}&expand=editmeta&updateHistory=true`;
  return then(ask(path), (value) => {
    try {
      return good(detailsOf(value, ids));
    } catch (error) {
      return bad(200, `The issue has an unexpected shape: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  });
}

function detailsOf(value: unknown, ids: FieldIds): IssueDetails {
  const { fields, editmeta } = v.parse(Details, value);
  const { project, description } = fields;
  return {
    ...readItem(value, ids),
    space: { id: project.id, key: project.key, name: project.name, teamManaged: project.simplified },
    description: isDocument(description) ? description : null,
    subtasks: fields.subtasks.map(readReference),
    links: fields.issuelinks.flatMap(linkOf),
    components: fields.components.map(({ name }) => name),
    versions: fields.fixVersions.map(({ name }) => name),
    files: fields.attachment,
    assignee: fields.assignee?.displayName ?? null,
    reporter: fields.reporter?.displayName ?? null,
    created: fields.created,
    updated: fields.updated,
    editable: new Set(Object.keys(editmeta?.fields ?? {})),
  };
}

type Links = v.InferOutput<typeof Details>['fields']['issuelinks'];

function linkOf({ id, type, inwardIssue, outwardIssue }: Links[number]): readonly LinkedItem[] {
  if (outwardIssue) return [{ id, says: type.outward, other: readReference(outwardIssue) }];
  return inwardIssue ? [{ id, says: type.inward, other: readReference(inwardIssue) }] : [];
}

function isDocument(value: unknown): value is AdfDocument {
  return typeof value === 'object' && value !== null && Array.isArray((value as { content?: unknown }).content);
}
