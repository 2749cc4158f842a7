import * as v from 'valibot';
import type { FieldIds } from './read-field-ids';

const TypeShape = v.object({
  id: v.string(),
  name: v.string(),
  iconUrl: v.optional(v.string(), ''),
  hierarchyLevel: v.optional(v.number(), 0),
});

const StatusShape = v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) });

const ReferenceShape = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ summary: v.string(), issuetype: TypeShape, status: StatusShape }),
});

const SprintShape = v.object({
  id: v.number(),
  name: v.string(),
  state: v.picklist(['future', 'active', 'closed']),
  startDate: v.optional(v.string()),
  endDate: v.optional(v.string()),
});

const IssueShape = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.string(),
    issuetype: TypeShape,
    status: StatusShape,
    labels: v.optional(v.array(v.string()), []),
    parent: v.optional(v.nullable(ReferenceShape)),
  }),
});

/** Jira's own type of an item. */
export interface WorkType {
  readonly id: string;
  readonly name: string;
  readonly iconPath: string;
  /** 1: epics; 0: standard; -1: sub-tasks. */
  readonly level: number;
}

/** A status, with the category that gives its colour: new, indeterminate or done. */
interface Status {
  readonly name: string;
  readonly category: string;
}

/** What one line about an item says. */
export interface Reference {
  readonly key: string;
  readonly summary: string;
  readonly type: WorkType;
  readonly status: Status;
}

export type Sprint = v.InferOutput<typeof SprintShape>;

/** An item as lists show it. */
export interface Item extends Reference {
  readonly id: string;
  readonly labels: readonly string[];
  readonly parent: Reference | null;
  /** Oldest first. */
  readonly sprints: readonly Sprint[];
  readonly points: number | null;
}

/** The fields to ask for when items are listed. */
export function listFields(ids: FieldIds): readonly string[] {
  const own = ['summary', 'issuetype', 'status', 'labels', 'parent', ...ids.points];
  return ids.sprint ? [...own, ids.sprint] : own;
}

/** Reads one issue of a REST answer; throws a ValiError where it is none. */
export function readItem(value: unknown, ids: FieldIds): Item {
  const { id, key, fields } = v.parse(IssueShape, value);
  const sprints = ids.sprint ? v.safeParse(v.array(SprintShape), fields[ids.sprint]) : null;
  return {
    id,
    key,
    summary: fields.summary,
    type: readType(fields.issuetype),
    status: readStatus(fields.status),
    labels: fields.labels,
    parent: fields.parent ? readParsedReference(fields.parent) : null,
    sprints: sprints?.success ? sprints.output : [],
    points: ids.points.map((field) => fields[field]).find((points) => typeof points === 'number') ?? null,
  };
}

/** Reads a parent, sub-task or linked issue; throws a ValiError where it is none. */
export const readReference = (value: unknown): Reference => readParsedReference(v.parse(ReferenceShape, value));

function readParsedReference({ key, fields }: v.InferOutput<typeof ReferenceShape>): Reference {
  return { key, summary: fields.summary, type: readType(fields.issuetype), status: readStatus(fields.status) };
}

function readType({ id, name, iconUrl, hierarchyLevel }: v.InferOutput<typeof TypeShape>): WorkType {
  return { id, name, iconPath: samePlace(iconUrl), level: hierarchyLevel };
}

const readStatus = ({ name, statusCategory }: v.InferOutput<typeof StatusShape>): Status => ({
  name,
  category: statusCategory.key,
});

// The site names itself in full; the page may have been opened under another name of the same computer.
function samePlace(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '');
}
