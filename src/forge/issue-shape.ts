import * as v from 'valibot';
import { kindOfLabel } from '../app/kind-label';
import type { Issue, VerdictRecord } from '../app/ports';
import { either, KindShape, ObjectShape, shaped, sparse } from './shape';

/** The issue property that holds the record; the manifest indexes it for JQL. */
export const PROPERTY_KEY = 'true-story';

/** The fields that an item is read with. */
export const ISSUE_FIELDS = [
  'summary',
  'description',
  'issuetype',
  'labels',
  'status',
  'project',
  'parent',
  'subtasks',
  'issuelinks',
  'attachment',
];

const LabelShape = either(
  v.object({
    label: v.pipe(
      v.string(),
      v.check((label) => kindOfLabel(label) !== null),
    ),
    whyNot: v.null(),
  }),
  v.object({
    label: v.null(),
    whyNot: v.picklist([
      'abstained',
      'leaning',
      'decided-none',
      'set-by-someone',
      'field-not-on-screen',
      'app-may-not-write',
      'not-yet-written',
    ]),
  }),
);

const RecordShape = v.object({
  kind: v.nullable(KindShape),
  band: v.nullable(v.picklist(['clear', 'leaning'])),
  engine: v.string(),
  label: LabelShape,
  decision: v.nullable(v.object({ kind: v.nullable(KindShape), by: v.picklist(['label', 'panel']) })),
});

const NameShape = v.object({ name: v.string() });
const AttachmentShape = sparse({ mimeType: v.optional(v.string()) });

/** An issue as Jira's REST API gives it, as far as the app reads it. */
const IssueShape = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.string(),
    description: v.optional(v.unknown()),
    project: v.object({ id: v.string() }),
    issuetype: v.object({
      id: v.string(),
      name: v.string(),
      iconUrl: v.optional(v.string()),
      subtask: v.optional(v.boolean()),
      hierarchyLevel: v.optional(v.number()),
    }),
    labels: v.optional(v.nullable(v.array(v.string()))),
    status: v.optional(NameShape),
    parent: v.optional(v.object({ key: v.string() })),
    subtasks: v.optional(v.array(v.object({ fields: v.object({ summary: v.string() }) }))),
    issuelinks: v.optional(v.nullable(v.array(v.unknown()))),
    attachment: v.optional(v.nullable(v.array(AttachmentShape))),
  }),
  properties: v.optional(ObjectShape),
});
type JiraIssue = v.InferOutput<typeof IssueShape>;

/** Turns Jira's JSON into an item; null where it is not a whole issue. */
export function parseIssue(body: unknown): { readonly issue: Issue; readonly hasProperties: boolean } | null {
  const read = shaped(IssueShape, body);
  if (read === null) return null;
  const { id, key, fields, properties } = read;
  const issue: Issue = {
    id,
    key,
    projectId: fields.project.id,
    summary: fields.summary,
    description: fields.description ?? null,
    issueType: issueTypeOf(fields.issuetype),
    labels: fields.labels ?? [],
    status: fields.status?.name ?? '',
    parentKey: fields.parent?.key ?? null,
    children: (fields.subtasks ?? []).map((subtask) => subtask.fields.summary),
    links: fields.issuelinks?.length ?? 0,
    pictures: (fields.attachment ?? []).filter(({ mimeType }) => mimeType?.startsWith('image/')).length,
    // Whoever may edit an item may edit its properties, so a record of another shape counts as none.
    record: shaped<VerdictRecord>(RecordShape, properties?.[PROPERTY_KEY]),
  };
  return { issue, hasProperties: properties !== undefined };
}

function issueTypeOf(type: JiraIssue['fields']['issuetype']): Issue['issueType'] {
  return {
    id: type.id,
    name: type.name,
    iconUrl: type.iconUrl ?? null,
    subtask: type.subtask ?? false,
    hierarchyLevel: type.hierarchyLevel ?? null,
  };
}
