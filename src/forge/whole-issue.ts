import * as v from 'valibot';
import type { IssueLink, WholeIssue } from '../app/apply/apply-ports';
import { kindOfLabel } from '../app/kind-label';
import { ISSUE_FIELDS, parseIssue } from './issue-shape';
import { shaped } from './shape';

/** The fields that a whole issue is read with. */
export const WHOLE_FIELDS = [
  ...ISSUE_FIELDS,
  'updated',
  'assignee',
  'comment',
  'worklog',
  'duedate',
  'priority',
  'components',
  'fixVersions',
];

const IdShape = v.object({ id: v.string() });
const OtherShape = v.object({ id: v.string(), key: v.string() });
const TotalShape = v.optional(v.object({ total: v.number() }));
const WholeShape = v.object({
  fields: v.object({
    updated: v.string(),
    status: IdShape,
    parent: v.optional(IdShape),
    issuelinks: v.optional(
      v.array(v.object({ id: v.string(), inwardIssue: v.optional(OtherShape), outwardIssue: v.optional(OtherShape) })),
    ),
    subtasks: v.optional(v.array(v.object({ id: v.string(), fields: v.object({ summary: v.string() }) }))),
    labels: v.optional(v.array(v.string())),
    assignee: v.optional(v.nullable(v.object({ accountId: v.string() }))),
    comment: TotalShape,
    worklog: TotalShape,
    attachment: v.optional(v.nullable(v.array(IdShape))),
    duedate: v.optional(v.nullable(v.string())),
    priority: v.optional(v.nullable(IdShape)),
    components: v.optional(v.nullable(v.array(IdShape))),
    fixVersions: v.optional(v.nullable(v.array(IdShape))),
  }),
});
type Fields = v.InferOutput<typeof WholeShape>['fields'];

/** Turns Jira's JSON into an item with everything around it; null where it is not one. */
export function parseWhole(body: unknown): WholeIssue | null {
  const parsed = parseIssue(body);
  const read = shaped(WholeShape, body);
  if (parsed === null || read === null) return null;
  const { fields } = read;
  return {
    issue: parsed.issue,
    updated: fields.updated,
    statusId: fields.status.id,
    parentId: fields.parent?.id ?? null,
    linked: (fields.issuelinks ?? []).flatMap(linkOf),
    subtasks: (fields.subtasks ?? []).map(({ id, fields: { summary } }) => ({ id, summary })),
    touched: touchedOf(fields),
  };
}

function linkOf(link: NonNullable<Fields['issuelinks']>[number]): readonly IssueLink[] {
  const other = link.inwardIssue ?? link.outwardIssue;
  return other ? [{ id: link.id, otherId: other.id, otherKey: other.key }] : [];
}

const idsOf = (list: readonly { readonly id: string }[] | null | undefined) => (list ?? []).map(({ id }) => id).sort();

/** Labels of ours come and go with the words, so they do not count. */
function touchedOf(fields: Fields): string {
  return JSON.stringify([
    fields.status.id,
    fields.assignee?.accountId ?? null,
    fields.comment?.total ?? 0,
    fields.worklog?.total ?? 0,
    fields.duedate ?? null,
    fields.priority?.id ?? null,
    idsOf(fields.attachment),
    idsOf(fields.components),
    idsOf(fields.fixVersions),
    (fields.labels ?? []).filter((label) => kindOfLabel(label) === null).sort(),
  ]);
}
