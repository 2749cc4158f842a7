import { type RequestProductMethod, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraEdits, LinkTypes, WholeIssue } from '../app/apply/apply-ports';
import type { Answer } from '../contract/problem';
import { askJira, post } from './ask-jira';
import { attempt, refusalIn } from './attempt';
import { createFieldOf, createTypeOf, FieldsShape, TypesShape } from './create-form';
import { createIssues } from './create-issues';
import { editText } from './edit-text';
import { type Eyes, findMade, readNewest, stillThere } from './find-made';
import { PROPERTY_KEY } from './issue-shape';
import { moveTo } from './move-to';
import { problemOf } from './problem-of';
import { searchByWords } from './search-by-words';
import { sendRequest } from './send-request';
import { ObjectShape, recordOf } from './shape';
import { parseWhole, WHOLE_FIELDS } from './whole-issue';

const PERMISSIONS = ['EDIT_ISSUES', 'CREATE_ISSUES', 'LINK_ISSUES', 'DELETE_ISSUES', 'TRANSITION_ISSUES'] as const;
const RightShape = v.object({ havePermission: v.boolean() });
const RightsShape = v.object({ permissions: recordOf(RightShape) });
const EditableShape = v.object({ fields: ObjectShape });
const LinkTypesShape = v.object({ issueLinkTypes: v.array(v.object({ name: v.string(), outward: v.string() })) });
const ManyShape = v.object({ issues: v.array(v.unknown()) });

const APPLYING = 'applying the suggestion';

/** Everything that applying and undoing ask of Jira, with the viewer's rights; the app's own only tell whether an item is there. */
export function jiraEdits(eyes: Eyes): JiraEdits {
  const request = eyes.viewer;
  return {
    readWhole: (idOrKey) => readWhole(request, idOrKey),
    readMany: (ids) => readMany(request, ids),
    searchByWords: (projectId, words) => searchByWords(request, projectId, words),
    ...permissionsAndForms(request),
    edit: (issueId, edit) => editText(request, issueId, edit),
    create: (issues) => createIssues(request, issues),
    readNewest: (subject) => readNewest(request, subject),
    findMade: (by) => findMade(eyes, by),
    stillThere: (ids) => stillThere(eyes, ids),
    link: ({ type, from, to }) => {
      const body = { type: { name: type }, inwardIssue: refer(from), outwardIssue: refer(to) };
      return attempt(request, post(APPLYING, route`/rest/api/3/issueLink`, body), () => null);
    },
    unlink: (linkId) => removal(request, route`/rest/api/3/issueLink/${linkId}`),
    remove: (issueId) => removal(request, route`/rest/api/3/issue/${issueId}`),
    moveTo: (issueId, statusId) => moveTo(request, issueId, statusId),
  };
}

const refer = (idOrKey: string) => (/^\d+$/.test(idOrKey) ? { id: idOrKey } : { key: idOrKey });

function permissionsAndForms(
  request: RequestProductMethod,
): Pick<JiraEdits, 'readRights' | 'readEditable' | 'readTypes' | 'readFields' | 'readLinkTypes'> {
  const where = 'asking what can be done';
  return {
    readRights: async (issueId) => {
      const url = route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${PERMISSIONS.join()}`;
      return mapped(await askJira(request, { where, url }, RightsShape), ({ permissions }) => {
        const [edit, create, link, remove, transition] = PERMISSIONS.map((key) => permissions[key]?.havePermission);
        const is = (right: boolean | undefined) => right === true;
        return { edit: is(edit), create: is(create), link: is(link), delete: is(remove), transition: is(transition) };
      });
    },
    readEditable: async (issueId) => {
      const url = route`/rest/api/3/issue/${issueId}/editmeta`;
      const read = await askJira(request, { where, url }, EditableShape);
      return mapped(read, ({ fields }) => ({ labels: 'labels' in fields, workType: 'issuetype' in fields }));
    },
    readTypes: async (projectId) => {
      const url = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?maxResults=200`;
      return mapped(await askJira(request, { where, url }, TypesShape), ({ issueTypes }) =>
        issueTypes.map(createTypeOf),
      );
    },
    readFields: async (projectId, workType) => {
      const url = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${workType}?maxResults=200`;
      return mapped(await askJira(request, { where, url }, FieldsShape), ({ fields }) => fields.map(createFieldOf));
    },
    readLinkTypes: async () => {
      const url = route`/rest/api/3/issueLinkType`;
      return mapped(await askJira(request, { where, url }, LinkTypesShape), linkTypesOf);
    },
  };
}

function linkTypesOf({ issueLinkTypes }: v.InferOutput<typeof LinkTypesShape>): LinkTypes {
  const saying = (words: RegExp) => issueLinkTypes.find(({ outward }) => words.test(outward))?.name ?? null;
  return { relates: saying(/^relates to$/i), blocks: saying(/^blocks$/i) };
}

async function readWhole(request: RequestProductMethod, idOrKey: string): Promise<Answer<WholeIssue>> {
  const where = 'reading the item';
  const url = route`/rest/api/3/issue/${idOrKey}?fields=${WHOLE_FIELDS.join()}&properties=${PROPERTY_KEY}`;
  const read = await askJira(request, { where, url }, v.unknown());
  if (!read.ok) return read;
  const whole = parseWhole(read.value);
  return whole ? { ok: true, value: whole } : { ok: false, problem: { code: 'unexpected', where } };
}

async function readMany(request: RequestProductMethod, ids: readonly string[]): Promise<Answer<readonly WholeIssue[]>> {
  const body = { issueIdsOrKeys: ids, fields: WHOLE_FIELDS, properties: [PROPERTY_KEY] };
  const call = post('reading the items', route`/rest/api/3/issue/bulkfetch`, body);
  return mapped(await askJira(request, call, ManyShape), ({ issues }) =>
    issues.map(parseWhole).filter((issue) => issue !== null),
  );
}

/** What is gone already is as good as removed; Jira answers 404 also where a right is missing, and says so. */
async function removal(request: RequestProductMethod, url: ReturnType<typeof route>): ReturnType<JiraEdits['remove']> {
  const where = 'undoing';
  const sent = await sendRequest(request, { where, url, method: 'DELETE' });
  if (!sent.ok) return sent;
  const { status, body } = sent.value;
  const refusal = status === 400 || status === 403 || status === 404 ? refusalIn(body) : null;
  if (refusal !== null && (status !== 404 || /permission/i.test(refusal.says))) return { ok: true, value: refusal };
  if (status < 300 || status === 404) return { ok: true, value: { taken: true, value: null } };
  return problemOf(sent.value, where, 'writing');
}

function mapped<T, U>(answer: Answer<T>, turn: (value: T) => U): Answer<U> {
  return answer.ok ? { ok: true, value: turn(answer.value) } : answer;
}
