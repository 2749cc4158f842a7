import { importFile } from '../../../local/import';

const read = (lines: readonly (string | object)[]) =>
  importFile(
    'my items.jsonl',
    new TextEncoder().encode(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  );

test('items with text or documents, keys or ids', () => {
  const document = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }],
  };
  const { backlog, problems } = read([
    { id: 7, summary: 'Find a seat', issueType: 'Epic' },
    { id: 'b', summary: 'See seats', description: '- one\n- two', issueType: 'Story', labels: ['map'], parent: 7 },
    { key: 'way-3', summary: 'Pay', description: document, points: 3, sprint: 'Sprint 1', status: 'Done' },
  ]);
  expect(problems).toEqual([]);
  expect(backlog.projects.map(({ key, name }) => [key, name])).toEqual([
    ['IMP', 'my items'],
    ['WAY', 'WAY'],
  ]);
  expect(backlog.issues).toMatchObject([
    { key: '7', type: 'Epic' },
    { key: 'b', parentKey: '7', labels: ['map'], description: { content: [{ type: 'bulletList' }] } },
    { key: 'WAY-3', type: 'Task', points: 3, sprints: ['Sprint 1'], description: document },
  ]);
});

test('names the lines that are not good, and goes on', () => {
  const { backlog, problems } = read([
    { summary: 'One' },
    '{ "summary": ',
    '',
    { summary: 4 },
    { issueType: 'Story' },
    '[1, 2]',
    { summary: 'Two', description: { type: 'marquee' } },
  ]);
  expect(backlog.issues.map(({ summary }) => summary)).toEqual(['One', 'Two']);
  expect(problems.map(({ line, skipped }) => [line, skipped])).toEqual([
    [2, true],
    [4, true],
    [5, true],
    [6, true],
    [7, false],
  ]);
});
