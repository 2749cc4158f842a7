import { findIssue, keyOf } from '../issue/issues';
import { presentReference } from '../present/issue-reference';
import { presentIssueType } from '../present/issue-type';
import { presentProject } from '../present/project';
import type { IssueType, Project } from '../site/catalog';
import type { Site } from '../site/site';
import type { Edit, Field } from './field';
import { FieldProblem, systemField } from './field';
import { readReference } from './references';

/** The project's type that a reference means, by id or else by name. */
export function findType(site: Site, project: Project, value: unknown): IssueType | null {
  const { id, name } = readReference(value);
  const types = project.typeIds.map((typeId) => site.catalog.of('type', typeId));
  return types.find((type) => (id ? String(type.id) === id : type.name === name)) ?? null;
}

function applyType({ site, project, issue, value }: Edit): { readonly typeId: number } {
  const type = findType(site, project, value);
  const present = site.catalog.find('type', issue.typeId);
  const acrossSubtask = issue.id !== 0 && type && present && (type.level === -1) !== (present.level === -1);
  if (!type || acrossSubtask) throw new FieldProblem('The issue type selected is invalid.');
  return { typeId: type.id };
}

function applyParent({ site, project, value }: Edit): { readonly parentId: number | null } {
  if (value === null || (typeof value === 'object' && 'none' in value && value.none === true))
    return { parentId: null };
  const reference = readReference(value);
  const parent = findIssue(site, reference.id ?? reference.key ?? '');
  if (!parent) throw new FieldProblem('Could not find issue by id or key.');
  if (parent.projectId !== project.id && project.style === 'team-managed') {
    throw new FieldProblem('Given parent work item does not belong to appropriate hierarchy.', 'parentId');
  }
  return { parentId: parent.id };
}

/** Project, issue type and parent: where an issue stands. */
export const PLACE_FIELDS: readonly Field[] = [
  systemField({
    id: 'project',
    name: 'Project',
    type: 'project',
    show: (issue, { site }) => presentProject(site, site.catalog.of('project', issue.projectId)),
  }),
  systemField({
    id: 'issuetype',
    name: 'Issue Type',
    type: 'issuetype',
    clauseNames: ['issuetype', 'type'],
    show: (issue, { site }) => presentIssueType(site, site.catalog.of('type', issue.typeId)),
    edit: {
      operations: ['set'],
      required: true,
      apply: applyType,
      trace: (issue, { catalog }) => ({ id: String(issue.typeId), text: catalog.of('type', issue.typeId).name }),
      allowed: (site, project) => project.typeIds.map((id) => presentIssueType(site, site.catalog.of('type', id))),
    },
  }),
  systemField({
    id: 'parent',
    name: 'Parent',
    type: 'issuelink',
    orderable: false,
    searchable: false,
    show: (issue, { site, related }) => {
      const parent = issue.parentId === null ? undefined : related.issues.get(issue.parentId);
      return parent && presentReference(site, parent);
    },
    edit: {
      operations: ['set'],
      apply: applyParent,
      tracedAs: 'IssueParentAssociation',
      trace: (issue, site) => {
        const parent = issue.parentId === null ? null : findIssue(site, String(issue.parentId));
        return { id: parent && String(parent.id), text: parent && keyOf(site, parent) };
      },
    },
  }),
];
