import type { Field } from '../fields/field';
import { FIELDS, KEY_FIELD } from '../fields/fields';
import { describeField, screenFields } from '../issue/issue-meta';
import { presentIssueType } from '../present/issue-type';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import type { IssueType, Project } from '../site/catalog';
import { badRequest, JiraProblem } from '../site/jira-problem';
import { visibleProject } from './access';
import type { Route } from './route';

const MOST_ENTRIES = 200;
const SHOWN_ENTRIES = 50;

const presentField = ({ id, key, name, custom, orderable, navigable, searchable, clauseNames, schema }: Field) => ({
  id,
  key,
  name,
  custom,
  orderable,
  navigable,
  searchable,
  clauseNames,
  ...(id !== KEY_FIELD.id && { schema }),
});

const listFields = (): Reply => ok([KEY_FIELD, ...FIELDS.values()].map(presentField));

/** The older kind of page: the list under a name of its own, without `isLast`. */
function page({ query }: Call, name: string, entries: readonly unknown[]): Reply {
  const startAt = query.integer('startAt', 0);
  const maxResults = query.integer('maxResults', SHOWN_ENTRIES);
  if (maxResults > MOST_ENTRIES) throw badRequest(`Parameter 'maxResults' must not exceed the limit '${MOST_ENTRIES}'`);
  return ok({
    startAt,
    maxResults,
    total: entries.length,
    [name]: entries.slice(startAt, startAt + maxResults),
  });
}

function typesToCreate(call: Call, project: Project): readonly IssueType[] {
  if (!call.site.permissions.has(call.account, 'CREATE_ISSUES', project.id)) return [];
  return project.typeIds.map((id) => call.site.catalog.of('type', id));
}

function listTypesToCreate(call: Call): Reply {
  const project = visibleProject(call, call.path.projectIdOrKey ?? '');
  const types = typesToCreate(call, project).map((type) => presentIssueType(call.site, type));
  return page(call, 'issueTypes', types);
}

function listFieldsToCreate(call: Call): Reply {
  const project = visibleProject(call, call.path.projectIdOrKey ?? '');
  const type = typesToCreate(call, project).find(({ id }) => String(id) === call.path.issueTypeId);
  if (!type) throw new JiraProblem(404, ['The issue type was not found in the project.']);
  const fields = screenFields(project).map((field) => ({
    ...describeField(field, call.site, { project, type }),
    fieldId: field.id,
  }));
  return page(call, 'fields', fields);
}

/** Fields, and what the create screen asks for. */
export const FIELD_LISTS: readonly Route[] = [
  { method: 'GET', path: 'field', answer: listFields },
  { method: 'GET', path: 'issue/createmeta/{projectIdOrKey}/issuetypes', answer: listTypesToCreate },
  { method: 'GET', path: 'issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', answer: listFieldsToCreate },
];
