import * as v from 'valibot';
import { findIssue } from '../issue/issues';
import type { Call, Reply } from '../site/call';
import { invalidPayload, JiraProblem, notModelled } from '../site/jira-problem';
import type { Task } from '../tasks/task';
import { findTask, submitTask, waitingTasks } from '../tasks/task';
import { findProject, signedIn } from './access';
import { checkProperty } from './issue-properties';
import type { Route } from './route';

const MOST_TOGETHER = 10_000;
const MOST_SEPARATELY = 100;
const MOST_PROPERTIES = 10;
const MOST_EDITED = 1000;
/** Of all users together. */
const MOST_AT_ONCE = 5;

function read<Schema extends v.GenericSchema>(schema: Schema, { body }: Call): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw invalidPayload();
  return parsed.output;
}

const properties = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((entries) => Object.keys(entries).length >= 1 && Object.keys(entries).length <= MOST_PROPERTIES),
);
const togetherBody = v.strictObject({
  entitiesIds: v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(MOST_TOGETHER)),
  properties,
});
const separatelyBody = v.strictObject({
  issues: v.pipe(
    v.array(v.strictObject({ issueID: v.number(), properties })),
    v.minLength(1),
    v.maxLength(MOST_SEPARATELY),
  ),
});

type IssueProperties = readonly { readonly issueID: number; readonly properties: Readonly<Record<string, unknown>> }[];

/** Queues the writes and sends the caller to the task. */
function queueProperties(call: Call, issues: IssueProperties, together: boolean): Reply {
  signedIn(call);
  for (const entry of issues) for (const [key, value] of Object.entries(entry.properties)) checkProperty(key, value);
  const { id } = submitTask(call.site, { kind: 'set-properties', as: call.as, input: { together, issues } });
  return { status: 303, headers: { location: `${call.site.baseUrl}/rest/api/3/task/${id}` } };
}

function setTogether(call: Call): Reply {
  const body = read(togetherBody, call);
  return queueProperties(
    call,
    body.entitiesIds.map((issueID) => ({ issueID, properties: body.properties })),
    true,
  );
}

const setSeparately = (call: Call): Reply => queueProperties(call, read(separatelyBody, call).issues, false);

/** Bulk operations have an error body of their own. */
const refused = (status: number, message: string): Reply => ({ status, body: { errors: [{ message }] } });

/** Bulk operations that wait or run; writes of properties are none. */
const underWay = ({ site }: Call): number =>
  waitingTasks(site).filter((id) => findTask(site, id)?.kind !== 'set-properties').length;

function queueBulk(call: Call, task: Pick<Task, 'kind' | 'input'> & { readonly issues: readonly string[] }): Reply {
  signedIn(call);
  if (!call.site.permissions.has(call.account, 'BULK_CHANGE', null)) {
    return refused(403, 'You do not have the global permission to make bulk changes.');
  }
  if (task.issues.length === 0 || task.issues.length > MOST_EDITED) {
    return refused(400, `The number of issues must be between 1 and ${MOST_EDITED}.`);
  }
  if (!task.issues.some((idOrKey) => findIssue(call.site, idOrKey))) {
    return refused(400, 'Some of the issues in the issueIdsOrKeys are not valid');
  }
  // How Jira says so is documented nowhere: what an app takes for final would be worst.
  if (underWay(call) >= MOST_AT_ONCE)
    return refused(400, `Only ${MOST_AT_ONCE} bulk operations can run at the same time.`);
  const { id } = submitTask(call.site, { kind: task.kind, as: call.as, input: task.input });
  return { status: 201, body: { taskId: id } };
}

const editBody = v.strictObject({
  editedFieldsInput: v.looseObject({
    labelsFields: v.optional(
      v.array(
        v.looseObject({
          fieldId: v.string(),
          bulkEditMultiSelectFieldOption: v.picklist(['ADD', 'REMOVE', 'REPLACE', 'REMOVE_ALL']),
          labels: v.array(v.strictObject({ name: v.string() })),
        }),
      ),
    ),
  }),
  selectedActions: v.array(v.string()),
  selectedIssueIdsOrKeys: v.array(v.string()),
  sendBulkNotification: v.optional(v.nullable(v.boolean())),
});

function editMany(call: Call): Reply {
  const body = read(editBody, call);
  const [labels, ...more] = body.editedFieldsInput.labelsFields ?? [];
  const others = Object.keys(body.editedFieldsInput).filter((name) => name !== 'labelsFields');
  if (others.length > 0) throw notModelled(`a bulk edit of ${others.join(', ')}`);
  if (!labels || more.length > 0 || labels.fieldId !== 'labels') return refused(400, 'One labels field is needed.');
  if (!body.selectedActions.includes('labels')) {
    return refused(400, 'The following editedFieldInput values are not listed as selectedActions : labels');
  }
  const issues = body.selectedIssueIdsOrKeys;
  const names = labels.labels.map(({ name }) => name);
  const input = { issues, option: labels.bulkEditMultiSelectFieldOption, labels: names };
  return queueBulk(call, { kind: 'edit-labels', input, issues });
}

const moveBody = v.strictObject({
  sendBulkNotification: v.optional(v.nullable(v.boolean())),
  targetToSourcesMapping: v.record(
    v.string(),
    v.looseObject({
      issueIdsOrKeys: v.array(v.string()),
      inferStatusDefaults: v.boolean(),
      inferFieldDefaults: v.boolean(),
      inferSubtaskTypeDefault: v.boolean(),
      inferClassificationDefaults: v.boolean(),
    }),
  ),
});

/** `project,type,parent`, as the mapping names where issues go. */
function readTarget(
  call: Call,
  text: string,
): { readonly projectId: number; readonly typeId: number; readonly parentId: number | null } {
  const [place = '', type = '', above = ''] = text.split(',').map((part) => part.trim());
  const project = findProject(call, place);
  const typeId = project?.typeIds.find((id) => String(id) === type);
  const parent = above === '' ? null : findIssue(call.site, above);
  if (project && typeId !== undefined && (above === '' || parent)) {
    return { projectId: project.id, typeId, parentId: parent?.id ?? null };
  }
  throw new JiraProblem(400, [`The target '${text}' is not valid.`]);
}

function moveMany(call: Call): Reply {
  const entries = Object.entries(read(moveBody, call).targetToSourcesMapping);
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) throw notModelled('a bulk move to more than one target');
  const [target, { issueIdsOrKeys: issues, ...infer }] = entry;
  if (Object.values(infer).includes(false)) throw notModelled('a bulk move that maps fields or statuses itself');
  const place = readTarget(call, target);
  if (!call.site.permissions.has(call.account, 'CREATE_ISSUES', place.projectId)) {
    return refused(403, 'You do not have the permission to create issues in the target project.');
  }
  return queueBulk(call, { kind: 'move-issues', input: { issues, ...place }, issues });
}

/** Work on many issues that Jira does after it has answered. */
export const BULK: readonly Route[] = [
  { method: 'POST', path: 'issue/properties', answer: setTogether },
  { method: 'POST', path: 'issue/properties/multi', answer: setSeparately },
  { method: 'POST', path: 'bulk/issues/fields', answer: editMany },
  { method: 'POST', path: 'bulk/issues/move', answer: moveMany },
];
