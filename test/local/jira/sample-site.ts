import type {
  Backlog,
  BacklogIssue,
  Identity,
  JiraEvent,
  JiraRequest,
  JiraResponse,
  JiraStandIn,
} from '../../../local/jira';
import { openJira } from '../../../local/jira';

/** When the sample site's clock stands, unless a test moves it. */
export const NOW = '2026-11-20T12:00:00.000Z';

const issue = (key: string, type: string, summary: string): BacklogIssue => ({
  key,
  project: key.split('-')[0] ?? '',
  type,
  summary,
  created: '2026-11-01T08:00:00.000Z',
});

/** A company-managed project with everything, and a team-managed one without labels on its screens. */
export const SAMPLE: Backlog = {
  projects: [
    {
      key: 'WAY',
      name: 'Wayfinder',
      style: 'company-managed',
      labelsOnScreen: true,
      issueTypes: [
        { name: 'Epic', hierarchyLevel: 1 },
        { name: 'Story', hierarchyLevel: 0 },
        { name: 'Task', hierarchyLevel: 0 },
        { name: 'Bug', hierarchyLevel: 0 },
        { name: 'Sub-task', hierarchyLevel: -1 },
      ],
      statuses: [
        { name: 'To Do', category: 'new' },
        { name: 'In Progress', category: 'indeterminate' },
        { name: 'Done', category: 'done' },
      ],
      sprints: [
        { name: 'WAY Sprint 1', state: 'closed', start: '2026-10-19', end: '2026-11-01' },
        { name: 'WAY Sprint 2', state: 'active', start: '2026-11-09', end: '2026-11-22' },
        { name: 'WAY Sprint 3', state: 'future' },
      ],
    },
    {
      key: 'OPS',
      name: 'Operations',
      style: 'team-managed',
      labelsOnScreen: false,
      issueTypes: [
        { name: 'Feature', hierarchyLevel: 1 },
        { name: 'Work item', hierarchyLevel: 0 },
        { name: 'Step', hierarchyLevel: -1 },
      ],
      statuses: [
        { name: 'Open', category: 'new' },
        { name: 'Closed', category: 'done' },
      ],
      sprints: [],
    },
  ],
  issues: [
    issue('WAY-1', 'Epic', 'Find a seat without asking'),
    {
      ...issue('WAY-2', 'Story', 'Riders see free seats on the map'),
      description: 'As a rider, I want to see free seats.\n\n- shown within a second\n- updated each minute',
      parentKey: 'WAY-1',
      labels: ['map', 'rider'],
      sprints: ['WAY Sprint 1', 'WAY Sprint 2'],
      points: 5,
      components: ['Map'],
      fixVersions: ['2.1'],
      links: [{ type: 'Blocks', toKey: 'WAY-4' }],
      comments: [{ body: 'Tried it on the tram.' }],
      attachments: ['sketch.png'],
    },
    { ...issue('WAY-3', 'Sub-task', 'Draw the seats'), parentKey: 'WAY-2' },
    {
      ...issue('WAY-4', 'Task', 'Upgrade the map library'),
      status: 'Done',
      points: 3,
      sprints: ['WAY Sprint 1'],
      statusChanged: '2026-10-30T10:00:00.000Z',
      history: [
        { at: '2026-10-20T10:00:00.000Z', field: 'Sprint', from: null, to: 'WAY Sprint 1' },
        { at: '2026-10-21T10:00:00.000Z', field: 'Story Points', from: '2', to: '3' },
        { at: '2026-10-30T10:00:00.000Z', field: 'status', from: 'To Do', to: 'Done' },
      ],
    },
    { ...issue('WAY-5', 'Bug', 'The map stays empty in a tunnel'), priority: 'High', status: 'In Progress' },
    { ...issue('OPS-1', 'Work item', 'Rotate the certificates'), points: 2, labels: ['ops'] },
  ],
};

/** A sample site with short ways to ask it; `call` speaks as the member unless a login is given. */
export interface SampleSite {
  readonly jira: JiraStandIn;
  identity(login: string): Identity;
  call(request: string, options?: { readonly body?: unknown; readonly as?: string }): JiraResponse;
}

/** Opens a site with the sample backlog in it; `request` is a method and what follows /rest/api/3/. */
export function openSample(options: Partial<Parameters<typeof openJira>[0]> = {}): SampleSite {
  const jira = openJira({ file: ':memory:', now: () => new Date(NOW), ...options });
  if (jira.isEmpty()) jira.seed(SAMPLE, { emit: false });
  const identity = (login: string): Identity => {
    if (login === 'app' || login === 'anonymous') return { type: login };
    return { type: 'user', accountId: jira.users.find(({ name }) => name === login)?.accountId ?? login };
  };
  return {
    jira,
    identity,
    call: (request, { body, as = 'member' } = {}) => {
      const [method = 'GET', path = ''] = request.split(/ (.*)/s);
      const asked: JiraRequest = { method, path: `/rest/api/3/${path}`, as: identity(as) };
      return jira.handle(body === undefined ? asked : { ...asked, body });
    },
  };
}

/** A one-paragraph document. */
export const paragraph = (text: string): object => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Everything that the site tells its listeners from now on. */
export function eventsOf({ jira }: SampleSite): readonly JiraEvent[] {
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return events;
}
