import * as v from 'valibot';
import type { ScannedIssue } from '../app/scan-ports';
import type { HealthRow, SprintRow } from '../engine/index';
import type { FieldIds } from './field-ids';
import { parseIssue } from './issue-shape';
import { ObjectShape, shaped } from './shape';

/** The fields that a scan asks for, apart from those whose ids differ from site to site. */
export const SCAN_FIELDS: readonly string[] = [
  'summary',
  'description',
  'issuetype',
  'labels',
  'status',
  'statuscategorychangedate',
  'project',
  'parent',
  'issuelinks',
  'components',
  'fixVersions',
  'updated',
  'timespent',
];

const MINUTE = 60_000;
const DAY = 86_400_000;
const HOUR_SECONDS = 3600;

const NamedShape = v.object({ id: v.string(), name: v.string() });
const EndShape = v.optional(v.object({ id: v.string() }));
const FactsShape = v.object({
  fields: v.object({
    status: v.object({ statusCategory: v.object({ key: v.string() }) }),
    statuscategorychangedate: v.optional(v.nullable(v.string())),
    parent: v.optional(v.object({ id: v.string() })),
    issuelinks: v.optional(
      v.nullable(
        v.array(v.object({ type: v.object({ outward: v.string() }), outwardIssue: EndShape, inwardIssue: EndShape })),
      ),
    ),
    components: v.optional(v.nullable(v.array(NamedShape))),
    fixVersions: v.optional(v.nullable(v.array(NamedShape))),
    updated: v.string(),
    timespent: v.optional(v.nullable(v.number())),
  }),
});
type Facts = v.InferOutput<typeof FactsShape>['fields'];
const CustomShape = v.object({ fields: ObjectShape });

const SprintShape = v.array(
  v.object({
    id: v.number(),
    name: v.string(),
    state: v.picklist(['future', 'active', 'closed']),
    startDate: v.optional(v.string()),
    endDate: v.optional(v.string()),
  }),
);

const STATUS: Readonly<Record<string, HealthRow['status']>> = { done: 'done', indeterminate: 'in-progress' };

/** Turns Jira's JSON into an item with the facts of its row; null where it is not a whole issue. */
export function parseScanned(body: unknown, ids: FieldIds): ScannedIssue | null {
  const issue = parseIssue(body)?.issue;
  const fields = shaped(FactsShape, body)?.fields;
  const custom = shaped(CustomShape, body)?.fields ?? {};
  if (issue === undefined || fields === undefined) return null;
  const sprints = sprintsIn(body, ids);
  const number = Number(/-(\d+)$/.exec(issue.key)?.[1]);
  const status = STATUS[fields.status.statusCategory.key] ?? 'to-do';
  const rank = ids.rank === null ? undefined : custom[ids.rank];
  return {
    issue,
    facts: {
      id: Number(issue.id),
      number,
      ...placeOf(fields),
      points: pointsIn(custom, ids),
      hours: fields.timespent ? Math.round(fields.timespent / HOUR_SECONDS) : null,
      sprints: sprints.map(({ id }) => id),
      status,
      doneOn: status === 'done' ? dayOf(fields.statuscategorychangedate) : null,
      rank: typeof rank === 'string' ? rank : '',
      updated: Math.floor(Date.parse(fields.updated) / MINUTE),
    },
    names: { sprints, components: namedOf(fields.components), versions: namedOf(fields.fixVersions) },
  };
}

/** The sprints that an item tells of, oldest first. */
export function sprintsIn(body: unknown, ids: FieldIds): readonly SprintRow[] {
  const fields = shaped(CustomShape, body)?.fields ?? {};
  const read = ids.sprint === null ? null : shaped(SprintShape, fields[ids.sprint]);
  const rows = (read ?? []).map(({ id, name, state, startDate, endDate }) => ({
    id,
    name,
    state,
    start: dayOf(startDate),
    end: dayOf(endDate),
  }));
  return rows.sort((a, b) => (a.start ?? Number.MAX_VALUE) - (b.start ?? Number.MAX_VALUE) || a.id - b.id);
}

type PlaceFacts = Pick<HealthRow, 'parent' | 'links' | 'blocks' | 'components' | 'versions'>;

function placeOf({ parent, issuelinks, components, fixVersions }: Facts): PlaceFacts {
  const links = issuelinks ?? [];
  const idsOf = (ends: readonly ({ readonly id: string } | undefined)[]): readonly number[] =>
    ends.flatMap((end) => (end === undefined ? [] : [Number(end.id)]));
  return {
    parent: parent === undefined ? null : Number(parent.id),
    links: idsOf(links.map(({ outwardIssue, inwardIssue }) => outwardIssue ?? inwardIssue)),
    blocks: idsOf(links.filter(({ type }) => /^blocks$/i.test(type.outward)).map(({ outwardIssue }) => outwardIssue)),
    components: namedOf(components).map(({ id }) => id),
    versions: namedOf(fixVersions).map(({ id }) => id),
  };
}

const namedOf = (entries: Facts['components']) => (entries ?? []).map(({ id, name }) => ({ id: Number(id), name }));

function pointsIn(fields: Readonly<Record<string, unknown>>, { points }: FieldIds): number | null {
  const found = points.map((id) => fields[id]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

function dayOf(date: string | null | undefined): number | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : Math.floor(at / DAY);
}
