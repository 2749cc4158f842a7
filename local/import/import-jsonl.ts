import * as v from 'valibot';
import { isDocument } from '../jira/adf/check-document';
import { buildBacklog, isKey } from './build-backlog';
import type { Imported } from './imported';
import type { ImportedRow, LineProblem } from './imported-row';
import { orNothing } from './or-nothing';
import { parseDate } from './parse-date';
import { fitDescription, fitSummary } from './text-limits';
import { wikiDocument } from './wiki-document';

const text = v.optional(v.nullable(v.string()));
const name = v.optional(v.nullable(v.union([v.string(), v.number()])));
const names = v.optional(v.nullable(v.array(v.string())));
const points = v.optional(v.nullable(v.number()));

const item = v.looseObject({
  key: name,
  id: name,
  summary: text,
  title: text,
  description: v.optional(v.unknown()),
  issueType: text,
  type: text,
  labels: names,
  status: text,
  statusCategory: v.optional(v.nullable(v.picklist(['new', 'indeterminate', 'done']))),
  priority: text,
  project: text,
  sprint: text,
  sprints: names,
  points,
  storyPoints: points,
  parent: name,
  links: v.optional(v.nullable(v.array(v.looseObject({ type: v.string(), to: v.string() })))),
  components: names,
  fixVersions: names,
  created: text,
  updated: text,
});

type Item = v.InferOutput<typeof item>;

const asText = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function readDescription(value: unknown, note: (message: string) => void): { readonly description?: unknown } {
  if (value === undefined || value === null || value === '') return {};
  if (typeof value === 'string') {
    const fitted = fitDescription(value);
    if (fitted.note) note(fitted.note);
    return { description: wikiDocument(fitted.text) };
  }
  if (isDocument(value)) return { description: value };
  note('The description is neither text nor a valid Atlassian Document; the item is loaded without it.');
  return {};
}

function readPlace(read: Item): Partial<ImportedRow> {
  const given = asText(read.key ?? read.id);
  return {
    ...orNothing('key', isKey(given) ? given.toUpperCase() : undefined),
    ...orNothing('id', asText(read.id ?? read.key)),
    ...orNothing('projectKey', read.project?.toUpperCase()),
    ...orNothing('parentKey', asText(read.parent)),
    ...orNothing('status', read.status),
    ...orNothing('statusCategory', read.statusCategory),
    ...orNothing('priority', read.priority),
    ...orNothing('created', read.created && parseDate(read.created)),
    ...orNothing('updated', read.updated && parseDate(read.updated)),
  };
}

const labelsOf = ({ labels }: Item): readonly string[] =>
  (labels ?? []).flatMap((label) => label.split(/\s+/).filter(Boolean));

const sprintsOf = ({ sprint, sprints }: Item): ImportedRow['sprints'] =>
  [...(sprints ?? []), ...(sprint ? [sprint] : [])].map((sprintName) => ({ name: sprintName }));

function readItem(read: Item, line: number, note: (message: string) => void): ImportedRow | null {
  const fitted = fitSummary(read.summary ?? read.title ?? '');
  if (fitted.text === '') return null;
  if (fitted.note) note(fitted.note);
  return {
    line,
    type: read.issueType || read.type || 'Task',
    summary: fitted.text,
    ...readPlace(read),
    ...readDescription(read.description, note),
    labels: labelsOf(read),
    sprints: sprintsOf(read),
    ...orNothing('points', read.points ?? read.storyPoints),
    usesEstimate: false,
    links: (read.links ?? []).map(({ type, to }) => ({ type, toKey: to })),
    components: read.components ?? [],
    fixVersions: read.fixVersions ?? [],
  };
}

function parseLine(line: string): Item | string {
  try {
    const read = v.safeParse(item, JSON.parse(line));
    if (read.success) return read.output;
    const [issue] = read.issues;
    return `${v.getDotPath(issue) ?? 'It'}: ${issue.message}.`;
  } catch {
    return 'It is not valid JSON.';
  }
}

/** Reads one JSON object a line: {key or id, summary, description (text or ADF), issueType, labels, status, sprint, points, ...}. */
export function importJsonl(given: string, fileName: string): Imported {
  const problems: LineProblem[] = [];
  const rows: ImportedRow[] = [];
  given.split(/\r\n?|\n/).forEach((content, at) => {
    const line = at + 1;
    if (content.trim() === '') return;
    const read = parseLine(content);
    const note = (message: string) => problems.push({ line, message, skipped: false });
    const row = typeof read === 'string' ? null : readItem(read, line, note);
    const message = typeof read === 'string' ? read : 'It has no summary.';
    if (row) rows.push(row);
    else problems.push({ line, message, skipped: true });
  });
  return buildBacklog(rows, problems, fileName);
}
