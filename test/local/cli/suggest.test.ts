import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../../local/cli/run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'true-story-suggest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(args: readonly string[], input = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const texts = [text(stdout), text(stderr)] as const;
  const status = await run(['suggest', ...args], { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { status, stdout: await texts[0], stderr: await texts[1] };
}

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const lines = (...items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const LIFT = {
  id: 'WAY-142',
  summary: 'As a developer, I want a way to keep pictures so that visitors can add and view pictures of a trail',
};
const STEP = { id: 'SHOP-9', summary: 'Add refund_reason column to the card_refunds table', issueType: 'Story' };
const STORIES = [
  {
    id: 'SHOP-1',
    summary: 'As a shop owner, I want to see refunds by reason so that I know what to mend',
    issueType: 'Story',
  },
  {
    id: 'SHOP-2',
    summary: 'As a shop owner, I want to export the card payments so that I can book them',
    issueType: 'Story',
  },
  { id: 'SHOP-3', summary: 'Rename the build script', issueType: 'Task' },
];

describe('suggestions as JSON lines', () => {
  test('carry whole drafts, with open questions in brackets', async () => {
    const { status, stdout } = await call([], lines(LIFT));
    const [{ id, suggestions }] = parsed(stdout);
    expect([status, id]).toEqual([0, 'WAY-142']);
    expect(suggestions[0]).toMatchObject({
      type: 'lift',
      pattern: null,
      title: 'Lift into two stories',
      because: expect.any(String),
      questions: ['What do they gain from adding pictures?', 'What do they gain from viewing them?'],
      subtasks: [{ summary: 'Keep pictures', criteria: [], note: null }],
    });
    expect(suggestions[0].stories.map(({ summary }: { summary: string }) => summary)).toEqual([
      'As a visitor, I want to add pictures of a trail so that [what do they gain?]',
      'As a visitor, I want to view pictures of a trail so that [what do they gain?]',
    ]);
  });

  test('say for each broken line what is wrong, and go on', async () => {
    const { status, stdout } = await call(['-'], `{"id":1}\nno\n${lines(STEP)}`);
    const rows = parsed(stdout);
    expect(status).toBe(1);
    expect(rows.slice(0, 2)).toEqual([
      { line: 1, error: 'An item needs a summary, a string.' },
      { line: 2, error: 'This is not JSON.' },
    ]);
    expect(rows[2]).toMatchObject({ id: 'SHOP-9', kind: 'technical-task', suggestions: [{ type: 'rewrite' }] });
  });
});

describe('a context file', () => {
  const contextFile = (...items: readonly unknown[]) => {
    const file = path.join(folder, 'context.jsonl');
    writeFileSync(file, lines(...items));
    return file;
  };

  test('lets a step find its story and its work type', async () => {
    const { stdout } = await call(['--context', contextFile(STEP, ...STORIES)], lines(STEP));
    const [{ suggestions }] = parsed(stdout);
    expect(suggestions.map(({ type }: { type: string }) => type)).toEqual(['attach', 'rewrite', 'retype']);
    expect(suggestions[0].attach[0]).toMatchObject({ key: 'SHOP-1', sharedWords: ['refunds', 'reason'] });
    expect(suggestions[2].retype).toEqual({ to: 'Task', kind: 'technical-task' });
  });

  test('that cannot be read is said before anything is suggested', async () => {
    const file = contextFile(STEP, { id: 2 });
    const { status, stdout, stderr } = await call(['--context', file], lines(STEP));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Line 2 of');
    expect(stderr).toContain('An item needs a summary, a string.');
  });
});

describe('suggestions as Markdown', () => {
  test('hold tables, code and quotes where they stood', async () => {
    const description =
      'Labels are lost since May. The gate says:\n{code}\nE42 <none>\n{code}\n\nbq. Mend it\n\n*Done when*\n|| check || target ||\n| labels | < 3 |';
    const { stdout } = await call(
      ['--format', 'markdown'],
      lines({ id: 1, summary: 'Upgrade the label queue to 4.2', description }),
    );
    expect(stdout).toContain('The gate says:\n\n```\nE42 <none>\n```\n\n> Mend it');
    expect(stdout).toContain('#### Done when\n\n| check | target |\n| --- | --- |\n| labels | \\< 3 |\n');
  });

  test('read as a document', async () => {
    const { stdout } = await call(['--format', 'markdown'], lines(LIFT));
    expect(stdout).toContain('## WAY-142: reads as technical task');
    expect(stdout).toContain('### Lift into two stories');
    expect(stdout).toContain('**As a visitor, I want to add pictures of a trail so that [what do they gain?]**');
    expect(stdout).toContain('- Sub-task: Keep pictures');
  });
});

test.each([
  [['--format', 'table'], 'There is no format "table".'],
  [['a', 'b'], 'One file at a time.'],
  [['-', '--context', '-'], 'Standard input can hold the items or the context, not both.'],
  [['--what'], 'Unknown option'],
])('%j is refused with the usage', async (args, says) => {
  const { status, stderr } = await call(args);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: true-story suggest');
});
