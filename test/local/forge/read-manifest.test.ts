import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../../local/forge';

const FIXTURE = readFileSync(join(__dirname, 'fixture/manifest.yml'), 'utf8');

function read(edit: (text: string) => string) {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.yml');
  writeFileSync(file, edit(FIXTURE));
  return readManifest(file);
}

test('gives triggers by event, screens by page, and properties by alias', () => {
  const { subscriptions, screens, entityProperties, unmodelled } = read((text) => text);
  expect(subscriptions.map(({ triggerKey, eventType }) => `${triggerKey} ${eventType}`)).toEqual([
    'created avi:jira:created:issue',
    'updated avi:jira:updated:issue',
    'deleted avi:jira:deleted:issue',
  ]);
  expect(screens).toContainEqual({
    type: 'jira:issuePanel',
    key: 'panel',
    title: 'Panel',
    label: 'Panel',
    icon: null,
    viewportSize: null,
    keywords: [],
    resource: 'screens',
    page: 'panel.html',
    resolver: 'screens',
  });
  expect(entityProperties).toEqual([
    { propertyKey: 'seen', values: [{ path: 'by', type: 'string', searchAlias: 'seenBy' }] },
  ]);
  expect(unmodelled).toEqual([]);
});

test('a command has its screen as its target', () => {
  const { screens, unmodelled } = read((text) =>
    text.replace(
      '  consumer:',
      '  jira:command:\n    - { key: go, title: Go, icon: edit, keywords: [walk], target: { resource: screens/panel, viewportSize: large } }\n  consumer:',
    ),
  );
  expect(screens.find(({ type }) => type === 'jira:command')).toMatchObject({
    key: 'go',
    page: 'panel.html',
    viewportSize: 'large',
    keywords: ['walk'],
    resolver: null,
  });
  expect(unmodelled).toEqual([]);
});

test('names what it does nothing for', () => {
  const { unmodelled } = read((text) =>
    text
      .replace('  consumer:', '  rovo:agent:\n    - { key: agent, prompt: Help }\n  consumer:')
      .replace('title: Panel', 'title: Panel\n      viewportSize: small'),
  );
  expect(unmodelled).toEqual(['rovo:agent', 'viewportSize of jira:issuePanel']);
});

test.each([
  [
    'an unknown resource',
    (text: string) => text.replace('resource: screens/panel', 'resource: other'),
    'no resource "other"',
  ],
  ['an unknown entry', (text: string) => text.replace('screens/panel', 'screens/other'), 'no entry "other"'],
  [
    'a handler without a file',
    (text: string) => text.replace('index.onIssue', 'onIssue'),
    'modules: function.0.handler',
  ],
  [
    'a trigger with more than is modelled',
    (text: string) => text.replace('    - key: created', '    - key: created\n      payload: {}'),
    'trigger.0.payload',
  ],
])('refuses %s in words', (_what, edit, message) => {
  expect(() => read(edit)).toThrow(message);
});
