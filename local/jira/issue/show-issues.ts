import type { Field, View } from '../fields/field';
import { carries } from '../fields/fields';
import type { Account } from '../site/accounts';
import { formatDate } from '../site/dates';
import type { Site } from '../site/site';
import { presentHistories } from './history';
import type { Issue } from './issue';
import { issueMeta } from './issue-meta';
import { findKeys, keyOf } from './issues';
import { readIssueProperties } from './properties';
import { loadRelated } from './related';
import { presentTransitions } from './transitions';

/** What an answer shows of issues. `properties` null shows none; an empty `expand` adds nothing. */
export interface Showing {
  readonly fields: ReadonlySet<Field>;
  readonly properties: readonly string[] | null;
  readonly expand: ReadonlySet<string>;
}

const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';
const LATEST_HISTORIES = 100;

function readShownProperties(
  site: Site,
  ids: readonly number[],
  wanted: readonly string[],
): ReturnType<typeof readIssueProperties> {
  const all = wanted.includes('*all');
  const left = new Set(wanted.filter((key) => key.startsWith('-')).map((key) => key.slice(1)));
  const read = readIssueProperties(site, ids, all ? null : wanted);
  if (left.size === 0) return read;
  const kept = (properties: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(properties).filter(([key]) => !left.has(key)));
  return new Map([...read].map(([id, properties]) => [id, kept(properties)]));
}

function showFields(issue: Issue, fields: ReadonlySet<Field>, view: View): Readonly<Record<string, unknown>> {
  const project = view.site.catalog.of('project', issue.projectId);
  const shown: Record<string, unknown> = {};
  for (const field of fields) {
    const value = carries(project, field) ? field.show(issue, view) : undefined;
    if (value !== undefined) shown[field.id] = value;
  }
  return shown;
}

const showName = ({ baseUrl }: Site, id: number, key: string) => ({
  expand: EXPANDABLE,
  id: String(id),
  self: `${baseUrl}/rest/api/3/issue/${id}`,
  key,
});

/** Issues of which nothing but the key was asked for: there may be thousands. */
export function showKeys(site: Site, ids: readonly number[]): readonly unknown[] {
  const keys = findKeys(site, ids);
  return ids.map((id) => showName(site, id, keys.get(id) ?? ''));
}

type Expander = (issue: Issue, showing: Showing, view: View) => unknown;

const EXPANDERS: Readonly<Record<string, Expander>> = {
  names: (_issue, { fields }) => Object.fromEntries([...fields].map((field) => [field.id, field.name])),
  schema: (_issue, { fields }) => Object.fromEntries([...fields].map((field) => [field.id, field.schema])),
  editmeta: (issue, _showing, { site, viewer }) => issueMeta(site, issue, viewer),
  transitions: (issue, _showing, { site, viewer }) => presentTransitions(site, issue, viewer),
};

function changelogs(site: Site, issues: readonly Issue[], view: View): (issue: Issue) => unknown {
  const histories = presentHistories(
    site,
    issues.map((issue) => issue.id),
    view.viewer,
  );
  return (issue) => {
    const newestFirst = [...(histories.get(issue.id) ?? [])].reverse().slice(0, LATEST_HISTORIES);
    return {
      startAt: 0,
      maxResults: newestFirst.length,
      total: histories.get(issue.id)?.length ?? 0,
      histories: newestFirst,
    };
  };
}

/** Issues as an answer gives them, in the order given; everything they need is read once for all. */
export function showIssues(
  site: Site,
  issues: readonly Issue[],
  asked: Showing & { viewer: Account | null },
): readonly unknown[] {
  const zone = asked.viewer?.zone ?? 'Etc/UTC';
  const ids = new Set([...asked.fields].map((field) => field.id));
  const view: View = {
    site,
    viewer: asked.viewer,
    related: loadRelated(site, issues, (id) => ids.has(id)),
    date: (at) => (at === null ? null : formatDate(at, zone)),
  };
  const properties =
    asked.properties &&
    readShownProperties(
      site,
      issues.map((issue) => issue.id),
      asked.properties,
    );
  const changelog = asked.expand.has('changelog') ? changelogs(site, issues, view) : null;
  return issues.map((issue) => {
    const expanded = Object.entries(EXPANDERS).filter(([name]) => asked.expand.has(name));
    return {
      ...showName(site, issue.id, keyOf(site, issue)),
      ...(changelog && { changelog: changelog(issue) }),
      ...Object.fromEntries(expanded.map(([name, expand]) => [name, expand(issue, asked, view)])),
      ...(asked.fields.size > 0 && { fields: showFields(issue, asked.fields, view) }),
      ...(properties && { properties: properties.get(issue.id) ?? {} }),
    };
  });
}
