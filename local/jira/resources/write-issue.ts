import type { EditBody } from '../issue/apply-edits';
import { applyEdits, checkHierarchy, readEditBody } from '../issue/apply-edits';
import { changeIssue } from '../issue/change-issue';
import type { Issue } from '../issue/issue';
import { publishIssue } from '../issue/issue-events';
import { findChildren, findIssue, findIssues, removeIssue } from '../issue/issues';
import { writeProperty } from '../issue/properties';
import { selectFields } from '../issue/select-fields';
import { showIssues } from '../issue/show-issues';
import { inStatus, presentTransitions, transitionTarget } from '../issue/transitions';
import type { Call, Reply } from '../site/call';
import { done, ok } from '../site/call';
import { badRequest, fieldProblems, invalidPayload, JiraProblem } from '../site/jira-problem';
import { pathIssue, requireEdit, requirePermission, signedIn } from './access';
import { checkProperty } from './issue-properties';
import { readExpand } from './read-issue';
import type { Route } from './route';

const parentOf = ({ site }: Call, issue: Issue): Issue | null =>
  issue.parentId === null ? null : findIssue(site, String(issue.parentId));

function writeProperties(call: Call, issue: Issue, { properties }: EditBody): void {
  for (const property of properties) {
    checkProperty(property.key, property.value);
    writeProperty(call.site, { kind: 'issue', id: String(issue.id) }, property);
  }
}

/** Silencing notifications without the right to is refused as a whole, whatever the documentation says. */
function checkNotify({ site, account, query }: Call, issue: Issue): void {
  if (query.one('notifyUsers') !== 'false') return;
  const administers = ['ADMINISTER', 'ADMINISTER_PROJECTS'].some((permission) =>
    site.permissions.has(account, permission, issue.projectId),
  );
  if (administers) return;
  throw new JiraProblem(403, [
    'To discard the user notification either admin or project admin permissions are required.',
  ]);
}

function overridesScreens({ site, account, query }: Call): boolean {
  if (!query.flag('overrideScreenSecurity') && !query.flag('overrideEditableFlag')) return false;
  if (site.permissions.has(account, 'ADMINISTER', null)) return query.flag('overrideScreenSecurity');
  throw new JiraProblem(403, ['Only administrators can override the screen security of an issue.']);
}

function editIssue(call: Call): Reply {
  const account = signedIn(call);
  const before = pathIssue(call);
  requireEdit(call, before);
  checkNotify(call, before);
  const edits = readEditBody(call.body);
  const project = call.site.catalog.of('project', before.projectId);
  if ('project' in edits.fields) throw fieldProblems({ project: "Field does not support update 'set'" });
  const place = { site: call.site, account, project, anyScreen: overridesScreens(call) };
  const after = applyEdits(before, edits, place);
  if (after.parentId !== before.parentId || after.typeId !== before.typeId) {
    checkHierarchy(after, parentOf(call, after), call.site);
  }
  writeProperties(call, after, edits);
  const issue = changeIssue(call.site, { before, after }, { as: call.as, account });
  if (!call.query.flag('returnIssue')) return done();
  const fields = selectFields(null, '*all');
  const showing = { fields, properties: null, expand: readExpand(call.query.list('expand')), viewer: account };
  return ok(showIssues(call.site, [issue], showing)[0]);
}

function deleteIssue(call: Call): Reply {
  const account = signedIn(call);
  const issue = pathIssue(call);
  requirePermission(call, issue, {
    permission: 'DELETE_ISSUES',
    message: 'You do not have permission to delete issues in this project.',
  });
  const children = findIssues(call.site, findChildren(call.site, [issue.id]).get(issue.id) ?? []);
  const subtasks = children.filter((child) => call.site.catalog.of('type', child.typeId).level === -1);
  if (subtasks.length > 0 && !call.query.flag('deleteSubtasks')) {
    const key = `${call.site.catalog.of('project', issue.projectId).key}-${issue.number}`;
    throw badRequest(
      `The issue '${key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  for (const gone of [...subtasks, issue]) {
    publishIssue(call.site, { happened: 'deleted', issue: gone }, { as: call.as, account });
    removeIssue(call.site, gone);
  }
  return done();
}

const readTransitions = (call: Call): Reply => {
  const issue = pathIssue(call);
  const wanted = call.query.one('transitionId');
  const transitions = presentTransitions(call.site, issue, call.account) as readonly { readonly id: string }[];
  return ok({ expand: 'transitions', transitions: transitions.filter(({ id }) => wanted === null || id === wanted) });
};

function transitionIssue(call: Call): Reply {
  const account = signedIn(call);
  const before = pathIssue(call);
  const edits = readEditBody(call.body);
  if (edits.transitionId === null) throw invalidPayload();
  const allowed = call.site.permissions.has(account, 'TRANSITION_ISSUES', before.projectId);
  const status = allowed ? transitionTarget(call.site, before, edits.transitionId) : null;
  if (!status)
    throw badRequest(
      `It seems that you have tried to perform a workflow operation (transition ${edits.transitionId}) that is not valid for the current state of this issue.`,
    );
  const project = call.site.catalog.of('project', before.projectId);
  const edited = applyEdits(before, edits, { site: call.site, account, project, anyScreen: false });
  writeProperties(call, before, edits);
  changeIssue(call.site, { before, after: inStatus(call.site, edited, status) }, { as: call.as, account });
  return done();
}

/** Changing and deleting one issue. */
export const WRITE_ISSUE: readonly Route[] = [
  { method: 'PUT', path: 'issue/{issueIdOrKey}', answer: editIssue },
  { method: 'DELETE', path: 'issue/{issueIdOrKey}', answer: deleteIssue },
  { method: 'GET', path: 'issue/{issueIdOrKey}/transitions', answer: readTransitions },
  { method: 'POST', path: 'issue/{issueIdOrKey}/transitions', answer: transitionIssue },
];
