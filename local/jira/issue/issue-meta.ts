import type { Field } from '../fields/field';
import { FIELDS, onScreen } from '../fields/fields';
import type { Account } from '../site/accounts';
import type { IssueType, Project } from '../site/catalog';
import type { Site } from '../site/site';
import type { Issue } from './issue';

/** The fields on a project's screens for one type. */
export const screenFields = (project: Project): readonly Field[] =>
  [...FIELDS.values()].filter((field) => onScreen(project, field));

/** One field as the metadata of a screen tells it. */
export function describeField(field: Field, site: Site, place: { project: Project; type: IssueType }): object {
  const { edit } = field;
  const allowed = edit?.allowed?.(site, place.project, place.type);
  const needsParent = field.id === 'parent' && place.type.level === -1;
  return {
    required: (edit?.required ?? false) || needsParent || (place.project.required ?? []).includes(field.id),
    schema: field.schema,
    name: field.name,
    key: field.key,
    hasDefaultValue: field.id === 'priority',
    operations: field.id === 'issuetype' ? [] : (edit?.operations ?? []),
    ...(allowed && { allowedValues: allowed }),
  };
}

/** What this viewer may edit on an issue; nothing where they may not edit. */
export function issueMeta(site: Site, issue: Issue, viewer: Account | null): { readonly fields: object } {
  if (!site.permissions.has(viewer, 'EDIT_ISSUES', issue.projectId)) return { fields: {} };
  const project = site.catalog.of('project', issue.projectId);
  const type = site.catalog.of('type', issue.typeId);
  const entries = screenFields(project).map((field) => [field.id, describeField(field, site, { project, type })]);
  return { fields: Object.fromEntries(entries) };
}
