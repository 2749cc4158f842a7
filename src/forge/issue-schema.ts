import * as v from 'valibot';
import { LABELS } from '../app/policy';
import type { Issue, VerdictRecord } from '../app/ports';

/** The issue property that holds the record; the manifest indexes it for JQL. */
export const PROPERTY_KEY = 'true-story';

/** A kind by its name. */
export const KindSchema = v.picklist(['story', 'enabler', 'spike', 'technical-task']);

const LabelSchema = v.variant('whyNot', [
  v.object({ label: v.picklist(Object.values(LABELS)), whyNot: v.null() }),
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
]);

const RecordSchema = v.object({
  kind: v.nullable(KindSchema),
  band: v.nullable(v.picklist(['clear', 'leaning'])),
  engine: v.string(),
  label: LabelSchema,
  decision: v.nullable(v.object({ kind: v.nullable(KindSchema), by: v.picklist(['label', 'panel']) })),
});

const list = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(v.array(item), []), []);

/** An issue as Jira's REST API gives it, as far as the app reads it. */
const IssueSchema = v.object({
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
      subtask: v.optional(v.boolean(), false),
      hierarchyLevel: v.optional(v.number()),
    }),
    labels: list(v.string()),
    status: v.optional(v.object({ name: v.string() })),
    parent: v.optional(v.object({ key: v.string() })),
    issuelinks: list(v.unknown()),
    attachment: list(v.object({ mimeType: v.optional(v.string(), '') })),
  }),
  properties: v.optional(v.record(v.string(), v.unknown())),
});

/** Turns Jira's JSON into an item; null where it is not a whole issue. */
export function parseIssue(body: unknown): { readonly issue: Issue; readonly hasProperties: boolean } | null {
  const parsed = v.safeParse(IssueSchema, body);
  if (!parsed.success) return null;
  const { id, key, fields, properties } = parsed.output;
  const { issuetype } = fields;
  const issue: Issue = {
    id,
    key,
    projectId: fields.project.id,
    summary: fields.summary,
    description: fields.description ?? null,
    issueType: {
      id: issuetype.id,
      name: issuetype.name,
      iconUrl: issuetype.iconUrl ?? null,
      subtask: issuetype.subtask,
      hierarchyLevel: issuetype.hierarchyLevel ?? null,
    },
    labels: fields.labels,
    status: fields.status?.name ?? '',
    parentKey: fields.parent?.key ?? null,
    links: fields.issuelinks.length,
    pictures: fields.attachment.filter(({ mimeType }) => mimeType.startsWith('image/')).length,
    record: parseRecord(properties?.[PROPERTY_KEY]),
  };
  return { issue, hasProperties: properties !== undefined };
}

/** Whoever may edit an item may edit its properties, so a record of another shape counts as none. */
function parseRecord(value: unknown): VerdictRecord | null {
  const parsed = v.safeParse(RecordSchema, value);
  return parsed.success ? parsed.output : null;
}
