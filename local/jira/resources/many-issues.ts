import * as v from 'valibot';
import { findIssue } from '../issue/issues';
import { selectFields } from '../issue/select-fields';
import { showIssues } from '../issue/show-issues';
import type { Call, Reply } from '../site/call';
import { ok } from '../site/call';
import { badRequest, invalidPayload, JiraProblem } from '../site/jira-problem';
import { signedIn } from './access';
import { createOne, presentCreated } from './create-issue';
import { readExpand } from './read-issue';
import type { Route } from './route';

const MOST_FETCHED = 100;
const MOST_CREATED = 50;
const MOST_PROPERTIES = 5;

const fetchBody = v.strictObject({
  issueIdsOrKeys: v.array(v.string()),
  fields: v.optional(v.array(v.string())),
  properties: v.optional(v.array(v.string())),
  expand: v.optional(v.array(v.string())),
  fieldsByKeys: v.optional(v.boolean()),
});

function fetchMany(call: Call): Reply {
  const read = v.safeParse(fetchBody, call.body);
  if (!read.success) throw invalidPayload();
  const { issueIdsOrKeys, fields, properties, expand } = read.output;
  if (issueIdsOrKeys.length === 0 || issueIdsOrKeys.length > MOST_FETCHED) {
    throw badRequest(`The number of issue IDs or keys must be between 1 and ${MOST_FETCHED}.`);
  }
  if ((properties?.length ?? 0) > MOST_PROPERTIES) {
    throw badRequest(`The number of requested properties must not exceed ${MOST_PROPERTIES}.`);
  }
  const found = new Map(issueIdsOrKeys.map((one) => findIssue(call.site, one)).map((issue) => [issue?.id, issue]));
  const visible = [...found.values()]
    .flatMap((issue) => issue ?? [])
    .filter(({ projectId }) => call.site.permissions.has(call.account, 'BROWSE_PROJECTS', projectId))
    .sort((one, other) => one.id - other.id);
  const issues = showIssues(call.site, visible, {
    fields: selectFields(fields?.flatMap((names) => names.split(',')) ?? null, '*navigable'),
    properties: properties && properties.length > 0 ? properties : null,
    expand: readExpand(expand ?? null),
    viewer: call.account,
  });
  return ok({ issues, issueErrors: [] });
}

const createBody = v.looseObject({ issueUpdates: v.array(v.unknown()) });

/** Each issue stands for itself: one that fails leaves nothing, and the others stay. */
function tryCreate(call: Call, body: unknown, at: number): { readonly made?: object; readonly failed?: object } {
  try {
    return { made: presentCreated(call, createOne(call, body)) };
  } catch (problem) {
    if (!(problem instanceof JiraProblem) || problem.status === 501) throw problem;
    const { status, errorMessages, errors } = problem;
    return { failed: { status, elementErrors: { errorMessages, errors }, failedElementNumber: at } };
  }
}

function createMany(call: Call): Reply {
  signedIn(call);
  const read = v.safeParse(createBody, call.body);
  if (!read.success) throw invalidPayload();
  const { issueUpdates } = read.output;
  if (issueUpdates.length > MOST_CREATED) throw badRequest(`The number of issues must not exceed ${MOST_CREATED}.`);
  const results = issueUpdates.map((body, at) => tryCreate(call, body, at));
  const issues = results.flatMap(({ made }) => made ?? []);
  const errors = results.flatMap(({ failed }) => failed ?? []);
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
}

/** Reading and making many issues at once. */
export const MANY_ISSUES: readonly Route[] = [
  { method: 'POST', path: 'issue/bulkfetch', answer: fetchMany },
  { method: 'POST', path: 'issue/bulk', answer: createMany },
];
