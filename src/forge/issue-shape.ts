import * as v from '@badrap/valita';
import { kindOfLabel } from '../app/kind-label';
import type { Issue, VerdictRecord } from '../app/ports';
import { KindShape, shaped } from './shape';

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

const LabelShape = v.union(
  v.object({ label: v.string().assert((label) => kindOfLabel(label) !== null), whyNot: v.null() }),
  v.object({
    label: v.null(),
    whyNot: v.union(
      v.literal('abstained'),
      v.literal('leaning'),
      v.literal('decided-none'),
      v.literal('set-by-someone'),
      v.literal('field-not-on-screen'),
      v.literal('app-may-not-write'),
      v.literal('not-yet-written'),
    ),
  }),
);

const RecordShape = v.object({
  kind: KindShape.nullable(),
  band: v.union(v.literal('clear'), v.literal('leaning')).nullable(),
  engine: v.string(),
  label: LabelShape,
  decision: v.object({ kind: KindShape.nullable(), by: v.union(v.literal('label'), v.literal('panel')) }).nullable(),
});

const NameShape = v.object({ name: v.string() });
const AttachmentShape = v.object({ mimeType: v.string().optional() });

/** An issue as Jira's REST API gives it, as far as the app reads it. */
const IssueShape = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.string(),
    description: v.unknown().optional(),
    project: v.object({ id: v.string() }),
    issuetype: v.object({
      id: v.string(),
      name: v.string(),
      iconUrl: v.string().optional(),
      subtask: v.boolean().optional(),
      hierarchyLevel: v.number().optional(),
    }),
    labels: v.array(v.string()).nullable().optional(),
    status: NameShape.optional(),
    parent: v.object({ key: v.string() }).optional(),
    subtasks: v.array(v.object({ fields: v.object({ summary: v.string() }) })).optional(),
    issuelinks: v.array(v.unknown()).nullable().optional(),
    attachment: v.array(AttachmentShape).nullable().optional(),
  }),
  properties: v.record(v.unknown()).optional(),
});
type JiraIssue = v.Infer<typeof IssueShape>;

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
