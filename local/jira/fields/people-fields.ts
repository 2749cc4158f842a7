import { presentUser } from '../present/user';
import { findAccount } from '../site/accounts';
import type { Edit, Field } from './field';
import { FieldProblem, systemField } from './field';
import { readReference } from './references';

type Person = 'assignee' | 'reporter';

function applyPerson(edit: Edit, person: Person): { readonly [K in Person]?: string | null } {
  const { site, account, project, value } = edit;
  if (value === null) return { [person]: null };
  const reference = readReference(value);
  const accountId = reference.accountId ?? reference.id ?? null;
  if (accountId === null || (person === 'assignee' && accountId === '-1')) return { [person]: null };
  const wanted = findAccount(accountId);
  if (!wanted || !site.permissions.has(wanted, 'BROWSE_PROJECTS', project.id)) {
    throw new FieldProblem(`User '${accountId}' cannot be assigned issues.`);
  }
  const needed = person === 'assignee' ? 'ASSIGN_ISSUES' : 'MODIFY_REPORTER';
  const unchanged = edit.issue[person] === accountId;
  if (!unchanged && !site.permissions.has(account, needed, project.id)) {
    throw new FieldProblem(`Field '${person}' cannot be set. It is not on the appropriate screen, or unknown.`);
  }
  return { [person]: accountId };
}

function personField(id: Person, name: string): Field {
  return systemField({
    id,
    name,
    type: 'user',
    show: (issue, { site }) => presentUser(site, issue[id]),
    edit: {
      operations: ['set'],
      apply: (edit) => applyPerson(edit, id),
      trace: (issue) => ({ id: issue[id], text: findAccount(issue[id])?.displayName ?? null }),
    },
  });
}

/** Creator, reporter and assignee. */
export const PEOPLE_FIELDS: readonly Field[] = [
  systemField({
    id: 'creator',
    name: 'Creator',
    type: 'user',
    orderable: false,
    show: (issue, { site }) => presentUser(site, issue.creator),
  }),
  personField('reporter', 'Reporter'),
  personField('assignee', 'Assignee'),
];
