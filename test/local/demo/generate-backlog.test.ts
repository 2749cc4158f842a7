import { demoBacklog, generateBacklog } from '../../../local/demo';
import { openJira } from '../../../local/jira';

const NOW = new Date('2026-11-18T10:00:00Z');
const backlog = generateBacklog({ items: 600, now: NOW });

test('gives as many items as were asked for, the same for the same seed and others for another', () => {
  expect(backlog.issues).toHaveLength(600);
  expect(generateBacklog({ items: 600, now: NOW })).toEqual(backlog);
  expect(generateBacklog({ items: 600, now: NOW, seed: 2 })).not.toEqual(backlog);
});

test('looks like a backlog: most of it done, sprints over, running and to come, every kind of work', () => {
  const share = (holds: (issue: (typeof backlog.issues)[number]) => boolean) =>
    backlog.issues.filter(holds).length / 600;
  expect(share(({ status }) => status === 'Done')).toBeGreaterThan(0.5);
  expect(share(({ type }) => type === 'Story')).toBeGreaterThan(0.3);
  expect(share(({ sprints }) => (sprints?.length ?? 0) > 1)).toBeGreaterThan(0.05);
  expect(share(({ links }) => links !== undefined)).toBeGreaterThan(0.03);
  expect(new Set(backlog.issues.map(({ type }) => type))).toEqual(new Set(['Epic', 'Story', 'Task', 'Spike', 'Bug']));
  expect(backlog.projects[0]?.sprints.map(({ state }) => state).slice(-3)).toEqual(['closed', 'active', 'future']);
});

test('says more than the demo that it comes from, with its words exchanged all through an item', () => {
  const said = new Set(backlog.issues.map(({ summary }) => summary));
  expect(said.size).toBeGreaterThan(demoBacklog(NOW).issues.length);
  expect([...said].filter((summary) => /\b[Aa] (?:video|pass|lake|climb)\b/.test(summary)).length).toBeGreaterThan(0);
});

test('no date lies ahead or runs backwards, and Jira takes all of it', () => {
  for (const { key, created = '', updated = '' } of backlog.issues) {
    expect({ key, inOrder: created <= updated && updated <= NOW.toISOString() }).toEqual({ key, inOrder: true });
  }
  const jira = openJira({ file: ':memory:', now: () => NOW });
  jira.seed(backlog, { emit: false });
  const found = jira.handle({
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    body: { jql: 'project = BIG' },
    as: { type: 'app' },
  });
  expect(found.body).toEqual({ count: 600 });
  jira.close();
});
