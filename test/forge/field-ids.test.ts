import type { JiraStandIn } from '../../local/jira';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type Ports = typeof import('../../src/forge/viewer-ports') & typeof import('../../src/forge/scan-ports');

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';

let world: StandInWorld;
beforeEach(() => {
  world = standInWorld({
    given: { sprints: [{ name: 'Sprint 1', state: 'active' }] },
    issues: [{ project: 'WAY', type: 'Story', summary: 'story about a walk', sprints: ['Sprint 1'], points: 3 }],
  });
  const { handle } = world.jira;
  // As Jira does for whoever sees no project that uses sprints.
  (world.jira as { handle: JiraStandIn['handle'] }).handle = (request) => {
    const answer = handle(request);
    if (request.as.type !== 'user' || !request.path.endsWith('/rest/api/3/field')) return answer;
    const fields = answer.body as readonly { readonly schema?: { readonly custom?: string } }[];
    return { ...answer, body: fields.filter(({ schema }) => schema?.custom !== SPRINT) };
  };
});
afterEach(() => world.close());

test('which fields a site has is not told by what one viewer may see of them', async () => {
  const { viewers, forgeScanPorts } = {
    ...require('../../src/forge/viewer-ports'),
    ...require('../../src/forge/scan-ports'),
  } as Ports;
  const seen = await world.inside(() => viewers.fetchIssues([10000]));
  expect(seen).toMatchObject({
    ok: true,
    value: [{ facts: { points: 3 }, names: { sprints: [{ name: 'Sprint 1' }] } }],
  });
  const scanned = await world.inside(() => forgeScanPorts.reader.fetchIssues([10000]));
  expect(scanned).toMatchObject({
    ok: true,
    value: [{ facts: { points: 3 }, names: { sprints: [{ name: 'Sprint 1' }] } }],
  });
});
