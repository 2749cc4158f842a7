import { PROBLEM_IDS } from '../../src/engine/health/problems';
import type { Backlog, HealthFilters, HealthRow } from '../../src/engine/index';
import type { FindingId } from '../../src/engine/verdict/verdict';

const STORY_TYPE = 1;
export const TASK_TYPE = 2;
export const SPIKE_TYPE = 3;
/** A work type that says nothing about kinds. */
export const REQUEST_TYPE = 4;
export const EPIC_TYPE = 9;

export const NO_FILTERS: HealthFilters = {
  epics: [],
  components: [],
  versions: [],
  labels: [],
  issueTypes: [],
  statuses: [],
  sprints: null,
};

/** 2026-11-27, a Friday, in days since 1970. */
export const TODAY = 20_784;

let next = 0;

/** A row that shows nothing, except what is given. */
export function row(
  fields: Partial<Omit<HealthRow, 'findings'>> & { readonly found?: readonly FindingId[] } = {},
): HealthRow {
  next += 1;
  const { found = [], ...rest } = fields;
  const id = rest.id ?? 10_000 + next;
  return {
    id,
    number: id - 10_000,
    issueType: STORY_TYPE,
    scope: 'read',
    kind: 'story',
    whyNone: null,
    band: 'clear',
    decided: false,
    confidence: 90,
    gaps: 0,
    marks: 0,
    criteria: 0,
    technicalCriteria: 0,
    layer: null,
    points: null,
    hours: null,
    sprints: [],
    status: 'to-do',
    doneOn: null,
    parent: null,
    links: [],
    blocks: [],
    components: [],
    versions: [],
    labels: [],
    rank: '',
    updated: 0,
    textHash: 0,
    due: 0,
    ...rest,
    findings: found.reduce((bits, finding) => bits | (1 << PROBLEM_IDS.indexOf(finding)), 0),
  };
}

/** So many rows alike. */
export const rows = (count: number, fields: Parameters<typeof row>[0] = {}): readonly HealthRow[] =>
  Array.from({ length: count }, () => row(fields));

/** A backlog of these rows with four sprints: 1 to 3 are over, 4 runs, 5 and 6 are to come. */
export function backlogOf(rows: readonly HealthRow[], tables: Partial<Backlog> = {}): Backlog {
  const sprint = (id: number, state: 'closed' | 'active' | 'future') => ({
    id,
    name: `Sprint ${id}`,
    state,
    start: state === 'future' ? null : TODAY - 63 + id * 14,
    end: state === 'future' ? null : TODAY - 49 + id * 14,
  });
  return {
    rows,
    sprints: [
      ...[1, 2, 3].map((id) => sprint(id, 'closed')),
      sprint(4, 'active'),
      ...[5, 6].map((id) => sprint(id, 'future')),
    ],
    issueTypes: [
      { id: STORY_TYPE, name: 'Story', iconUrl: null, fits: ['story'] },
      { id: TASK_TYPE, name: 'Task', iconUrl: null, fits: ['technical-task', 'enabler'] },
      { id: SPIKE_TYPE, name: 'Spike', iconUrl: null, fits: ['spike'] },
      { id: REQUEST_TYPE, name: 'Request', iconUrl: null, fits: [] },
      { id: EPIC_TYPE, name: 'Epic', iconUrl: null, fits: [] },
    ],
    components: [],
    versions: [],
    labels: ['audit', 'privacy'],
    ...tables,
  };
}
