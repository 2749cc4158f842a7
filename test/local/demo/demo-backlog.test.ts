import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv';
import { demoBacklog } from '../../../local/demo';
import type { BacklogIssue } from '../../../local/jira/backlog';

// The schema is written for draft 4; nothing in it means something else in the draft that ajv reads.
const rules = Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
const validate = new Ajv({ strict: false }).compile(rules);
const DAYS = ['2026-11-17', '2026-11-21', '2026-11-22', '2026-11-23', '2027-03-01', '2028-02-29'];
const backlog = demoBacklog(new Date('2026-11-18T10:00:00Z'));
const byKey = new Map(backlog.issues.map((issue) => [issue.key ?? '', issue]));
const issue = (key: string): BacklogIssue => {
  const found = byKey.get(key);
  if (!found) throw new Error(`${key} is missing`);
  return found;
};

test('a team of believable size: 150 items and more over six sprints, one running, one to come', () => {
  const waymark = backlog.issues.filter(({ project }) => project === 'WAY');
  expect(waymark.length).toBeGreaterThanOrEqual(150);
  const states = backlog.projects[0]?.sprints.map(({ state }) => state) ?? [];
  expect(states.filter((state) => state === 'closed')).toHaveLength(6);
  expect(states.slice(-2)).toEqual(['active', 'future']);
  for (const { name } of backlog.projects[0]?.sprints ?? []) {
    expect(waymark.filter(({ sprints }) => sprints?.at(-1) === name).length).toBeGreaterThanOrEqual(7);
  }
});

test('keys, parents, links and names all point to something that is there', () => {
  expect(byKey.size).toBe(backlog.issues.length);
  for (const { parentKey, links, project, type, status, sprints } of backlog.issues) {
    const frame = backlog.projects.find(({ key }) => key === project);
    for (const key of [parentKey, ...(links ?? []).map(({ toKey }) => toKey)]) if (key) issue(key);
    expect(frame?.issueTypes.map(({ name }) => name)).toContain(type);
    expect(frame?.statuses.map(({ name }) => name)).toContain(status);
    expect(frame?.sprints.map(({ name }) => name)).toEqual(expect.arrayContaining([...(sprints ?? [])]));
  }
});

test('no pair of items is linked twice in the same sense', () => {
  const senses = backlog.issues.flatMap(({ key, links }) =>
    (links ?? []).map(({ type, toKey, inward }) => `${type} ${inward ? `${toKey} ${key}` : `${key} ${toKey}`}`),
  );
  expect(new Set(senses).size).toBe(senses.length);
});

test('every description and comment is a document that Jira takes', () => {
  for (const { key, description, comments } of backlog.issues) {
    for (const document of [description, ...(comments ?? []).map(({ body }) => body)]) {
      if (document === undefined) continue;
      expect({ key, valid: validate(document), errors: validate.errors }).toEqual({ key, valid: true, errors: null });
    }
  }
});

test.each(DAYS)('seen on %s, no date lies ahead, none goes backwards, and today is in the running sprint', (day) => {
  const now = new Date(`${day}T10:00:00Z`);
  const { projects, issues } = demoBacklog(now);
  const active = projects[0]?.sprints.find(({ state }) => state === 'active');
  expect(new Date(active?.start ?? 0) < now && now < new Date(active?.end ?? 0)).toBe(true);
  for (const { key, created = '', updated = '', statusChanged = '', history = [] } of issues) {
    const moments = [created, ...history.map(({ at }) => at), updated];
    expect({ key, moments }).toEqual({ key, moments: [...moments].sort() });
    expect(updated <= now.toISOString() && statusChanged <= updated).toBe(true);
  }
});

test('what is done was finished before its sprint ended', () => {
  const ends = new Map(backlog.projects[0]?.sprints.map(({ name, end }) => [name, end ?? '']));
  for (const { key, status, sprints, statusChanged = '' } of backlog.issues) {
    const end = ends.get(sprints?.at(-1) ?? '');
    if (status === 'Done' && end) expect(`${key} ${statusChanged <= end}`).toBe(`${key} true`);
  }
});

test('the items of the running and the coming sprint stand in the order that the team gave them', () => {
  const inSprint = (name: string) => backlog.issues.filter(({ sprints }) => sprints?.at(-1) === name);
  const keys = (name: string) => inSprint(name).map(({ key }) => key);
  expect(keys('Sprint 37').slice(0, 3)).toEqual(['WAY-133', 'WAY-142', 'WAY-151']);
  expect(keys('Sprint 38')[0]).toBe('WAY-163');
  expect(inSprint('Sprint 38').reduce((sum, { points = 0 }) => sum + points, 0)).toBe(53);
});

test('sprint 34 finished nothing that was filed for someone outside the team', () => {
  const stories = backlog.issues.filter(({ sprints, type }) => sprints?.at(-1) === 'Sprint 34' && type === 'Story');
  expect(stories.map(({ summary }) => summary.startsWith('As a developer'))).toEqual([true]);
});

test('the second project is team-managed, names its types its own way, and keeps labels off its screens', () => {
  expect(backlog.projects[1]).toMatchObject({ key: 'BIRD', style: 'team-managed', labelsOnScreen: false, sprints: [] });
  expect(backlog.projects[1]?.issueTypes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Feature', 'Chore', 'Research']),
  );
});
