import { join } from 'node:path';
import { openForge, prepareForge, readManifest } from '../../local/forge';
import { type Backlog, type JiraRequest, type JiraStandIn, openJira } from '../../local/jira';
import type { ItemPorts } from '../../src/app/ports';
import { scriptedAdvice, scriptedEngine } from './scripted-engine';
import type { ItemFields, Rights, World } from './world';

prepareForge();
// Loaded after the platform's globals are there, as on the platform.
const { forgeItemPorts }: typeof import('../../src/forge/item-ports') = require('../../src/forge/item-ports');
const { parseIssue }: typeof import('../../src/forge/issue-shape') = require('../../src/forge/issue-shape');

/** A world of the real adapters and SDKs over the stand-ins; close it when done. */
export interface StandInWorld extends World {
  readonly jira: JiraStandIn;
  /** Runs something as one invocation of the app, with the member as its viewer. */
  inside<T>(work: () => Promise<T>): Promise<T>;
  /** What the app logged. */
  readonly lines: readonly string[];
  /** Every request to Jira: who, method and path. */
  readonly requests: readonly (JiraRequest & { readonly status: number })[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<ItemFields['type'], 1 | 0 | -1>> = { Epic: 1, Story: 0, Task: 0, Bug: 0, 'Sub-task': -1 };

const project = (key: string, labelsOnScreen: boolean): Backlog['projects'][number] => ({
  key,
  name: key,
  style: 'company-managed',
  labelsOnScreen,
  issueTypes: Object.entries(TYPES).map(([name, hierarchyLevel]) => ({ name, hierarchyLevel })),
  statuses: [
    { name: 'To do', category: 'new' },
    { name: 'Done', category: 'done' },
  ],
  sprints: [],
});

/** One function that runs what the test hands over, so that the adapters meet the platform as in a real invocation. */
function probeManifest(): ReturnType<typeof readManifest> {
  const manifest = readManifest(join(__dirname, '../../manifest.yml'));
  const screen = manifest.screens[0];
  if (!screen) throw new Error('the manifest has no screen');
  return {
    ...manifest,
    functions: [{ key: 'probe', handler: 'index.probe', timeoutSeconds: 25 }],
    subscriptions: [],
    screens: [{ ...screen, type: 'jira:globalPage', key: 'probe', resolver: 'probe' }],
  };
}

/** What is different about the project WAY, and which items the world begins with. */
export interface WorldOptions {
  readonly given?: Partial<Backlog['projects'][number]>;
  readonly issues?: Backlog['issues'];
}

/** Jira and Forge as stand-ins, the app's own adapters between them, and the scripted engine. */
export function standInWorld({ given = {}, issues = [] }: WorldOptions = {}): StandInWorld {
  const manifest = probeManifest();
  const requests: (JiraRequest & { readonly status: number })[] = [];
  const opened = openJira({ file: ':memory:', entityProperties: manifest.entityProperties });
  const jira: JiraStandIn = {
    ...opened,
    handle: (request) => {
      const response = opened.handle(request);
      requests.push({ ...request, status: response.status });
      return response;
    },
  };
  const projects = [{ ...project('WAY', true), ...given }, project('BARE', false)];
  jira.seed({ projects, issues }, { emit: false });

  const handed: (() => Promise<unknown>)[] = [];
  const lines: string[] = [];
  const forge = openForge({
    manifest,
    app: () => ({ probe: () => handed.shift()?.() }),
    jira,
    file: ':memory:',
    siteUrl: 'http://localhost',
    log: ({ line }) => lines.push(line),
    onProblem: (message) => lines.push(message),
  });
  const viewer = { login: 'member', accountId: accountOf(jira, 'member') };
  const inside = <T>(work: () => Promise<T>): Promise<T> => {
    handed.push(work);
    const viewing = { moduleKey: 'probe', accountId: viewer.accountId, subject: {} };
    return forge.screens.invoke(viewing, { functionKey: 'probe', payload: {} }) as Promise<T>;
  };
  const person = people(opened);
  let rights: Rights = { labelsOnScreen: true, appMayWrite: true, viewerMaySee: true, viewerMayEdit: true };

  return {
    jira,
    requests,
    lines,
    inside,
    ports: portsInside(inside),
    create: async ({ type = 'Story', ...fields }) => {
      const key = rights.labelsOnScreen ? 'WAY' : 'BARE';
      return person.create(key, { summary: 'story about a walk', ...fields, type });
    },
    edit: async (id, fields) => person.edit(id, fields),
    move: async (id) => {
      person.move(id);
      await new Promise(setImmediate);
    },
    look: async (id) => person.look(id),
    allow: async (change) => {
      rights = { ...rights, ...change };
      const viewerRole = rights.viewerMaySee ? (rights.viewerMayEdit ? 'member' : 'viewer') : 'none';
      for (const key of ['WAY', 'BARE']) {
        jira.controls.setRole({ project: key, login: viewer.login, role: viewerRole });
        jira.controls.setRole({ project: key, login: 'app', role: rights.appMayWrite ? 'app' : 'viewer' });
      }
    },
    takeWrites: () => {
      const writes = requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issue/'));
      requests.length = 0;
      return writes.map(({ method, path }) => `${method} ${path}`);
    },
    close: async () => {
      await forge.close();
      jira.close();
    },
  };
}

function accountOf(jira: JiraStandIn, login: string): string {
  const user = jira.users.find(({ name }) => name === login);
  if (!user) throw new Error(`no login ${login}`);
  return user.accountId;
}

type Inside = <T>(work: () => Promise<T>) => Promise<T>;

/** A port of which each call is an invocation of its own. */
function eachInside<Port extends object>(inside: Inside, port: Port): Port {
  const wrapped = Object.entries(port).map(([name, call]) => [
    name,
    (...given: unknown[]) => inside(() => call.apply(port, given)),
  ]);
  return Object.fromEntries(wrapped) as Port;
}

/** The app's own ports, each call an invocation of its own. */
function portsInside(inside: Inside): ItemPorts {
  const { decisions, teams, scans, asApp, asViewer, applying } = forgeItemPorts;
  return {
    ...forgeItemPorts,
    engine: scriptedEngine,
    advice: scriptedAdvice,
    asApp: eachInside(inside, asApp),
    asViewer: eachInside(inside, asViewer),
    decisions: eachInside(inside, decisions),
    teams: eachInside(inside, teams),
    scans: eachInside(inside, scans),
    applying: {
      jira: eachInside(inside, applying.jira),
      records: eachInside(inside, applying.records),
      claims: eachInside(inside, applying.claims),
      outcomes: eachInside(inside, applying.outcomes),
    },
    log: { info: () => {}, warn: () => {} },
  };
}

/** The admin at the keyboard. */
function people(jira: JiraStandIn) {
  const as = { type: 'user', accountId: accountOf(jira, 'admin') } as const;
  const ask = (method: string, path: string, body?: unknown): unknown => {
    const response = jira.handle({ method, path: `/rest/api/3/${path}`, as, ...(body === undefined ? {} : { body }) });
    if (response.status >= 300)
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(response.body)}`);
    return response.body;
  };
  const fieldsOf = ({ type, ...fields }: Partial<ItemFields>) => ({
    ...fields,
    ...(type ? { issuetype: { name: type } } : {}),
  });
  const create = (key: string, fields: Partial<ItemFields>): string => {
    const parent =
      fields.type === 'Sub-task' ? { parent: { id: create(key, { summary: 'parent', type: 'Story' }) } } : {};
    const sent = { project: { key }, ...fieldsOf(fields), ...parent };
    return (ask('POST', 'issue', { fields: sent }) as { readonly id: string }).id;
  };
  return {
    create,
    edit: (id: string, fields: Partial<ItemFields>) => void ask('PUT', `issue/${id}`, { fields: fieldsOf(fields) }),
    move: (id: string) => {
      const { issueTypes } = ask('GET', 'project/BARE') as {
        readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
      };
      const story = issueTypes.find(({ name }) => name === 'Story')?.id;
      const infers = ['StatusDefaults', 'FieldDefaults', 'SubtaskTypeDefault', 'ClassificationDefaults'];
      const target = { issueIdsOrKeys: [id], ...Object.fromEntries(infers.map((name) => [`infer${name}`, true])) };
      ask('POST', 'bulk/issues/move', { targetToSourcesMapping: { [`BARE,${story}`]: target } });
    },
    look: (id: string) => {
      const parsed = parseIssue(ask('GET', `issue/${id}?properties=true-story`));
      if (!parsed) throw new Error(`${id} is no issue`);
      return { labels: [...parsed.issue.labels].sort(), record: parsed.issue.record };
    },
  };
}
