import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../../local/cli/run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'true-story-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function call(args: readonly string[], input: string | Readable = ''): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const texts = [text(stdout), text(stderr)] as const;
  const status = await run(args, { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return { status, stdout: await texts[0], stderr: await texts[1] };
}

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const FORCED = 'As a system, I want to process GPX files';
const lines = (...items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('JSON lines', () => {
  test('give one line for each, with the whole verdict', async () => {
    const { status, stdout } = await call(
      ['classify', '-', '--format', 'jsonl'],
      lines({ id: 'WAY-146', summary: FORCED }),
    );
    const [item] = parsed(stdout);
    expect(status).toBe(0);
    expect(item).toMatchObject({ id: 'WAY-146', kind: 'technical-task', abstained: null });
    expect(item.confidence).toBeGreaterThan(0);
    expect(Object.keys(item.probabilities)).toEqual(['story', 'enabler', 'spike', 'technical-task']);
    expect(item.findings[0]).toMatchObject({ id: 'forced-story', says: expect.any(String) });
    expect(item.findings[0].evidence).toEqual([{ part: 'summary', start: 0, end: 11, quote: 'As a system' }]);
    const reason = item.reasons.find(({ signal }: { signal: string }) => signal === 'system-as-role');
    expect(reason).toMatchObject({ kind: 'technical-task', says: 'A system wants nothing. Who gains from it?' });
    expect(reason.evidence[0]).toEqual({ part: 'summary', start: 0, end: 11, quote: 'As a system' });
    expect(reason.points).toBeGreaterThan(0);
  });

  test('carry a label only where the kind is clear', async () => {
    const { stdout } = await call(
      ['classify', '--format', 'jsonl'],
      lines(
        {
          id: 1,
          summary: 'Find out how to offer maps without a connection',
          description: 'Compare vector or raster tiles. Time-box: 2 days.',
        },
        { id: 2, summary: 'Login fails with a blank screen' },
      ),
    );
    const [spike, defect] = parsed(stdout);
    expect(spike).toMatchObject({ kind: 'spike', band: 'clear', label: 'kind-spike' });
    expect(defect).toMatchObject({ kind: null, abstained: 'defect', label: null });
    expect(defect.probabilities.story).toBeGreaterThan(0);
  });

  test('take a description as a document', async () => {
    const description = {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Time-box: 2 days.' }] }],
    };
    const { stdout } = await call(['classify'], lines({ id: 1, summary: 'Compare map tile providers', description }));
    const signals = parsed(stdout)[0].reasons.map(({ signal }: { signal: string }) => signal);
    expect(signals).toContain('time-box');
  });

  test('are not read for their issue type or labels', async () => {
    const { stdout } = await call(
      ['classify'],
      lines({ id: 1, summary: FORCED }, { id: 1, summary: FORCED, issueType: 'Bug', labels: ['kind-story'] }),
    );
    const [plain, filed] = stdout.trimEnd().split('\n');
    expect(filed).toBe(plain);
  });

  test('that cannot be read are named, and the rest goes on', async () => {
    const input = `{"id": 1\n7\n{"id": 3, "summary": 7}\n\n{"id": {}, "summary": "x"}\n${lines({ id: 6, summary: FORCED })}`;
    const { status, stdout } = await call(['classify'], input);
    expect(status).toBe(1);
    expect(parsed(stdout)).toMatchObject([
      { line: 1, error: 'This is not JSON.' },
      { line: 2, error: 'An item is an object with a summary.' },
      { line: 3, error: 'An item needs a summary, a string.' },
      { line: 4, error: 'The line is empty.' },
      { line: 5, error: 'An id is a string or a number.' },
      { id: 6, kind: 'technical-task' },
    ]);
  });

  test('may come in any pieces, with either line end and a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF{"id":"ä","summary":"${FORCED}"}\r\n{"id":"€","summary":"${FORCED}"}`);
    const pieces = Array.from(bytes, (_byte, at) => bytes.subarray(at, at + 1));
    const { status, stdout } = await call(['classify'], Readable.from(pieces));
    expect(status).toBe(0);
    expect(parsed(stdout).map(({ id }) => id)).toEqual(['ä', '€']);
  });

  test('of nothing give nothing', async () => {
    expect(await call(['classify'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('other formats', () => {
  const input = `${lines({ id: '=2+3', summary: FORCED }, { id: 'a,"b"', summary: 'Login fails with a blank screen' })}x\n`;

  test('CSV has a head, quotes what needs it, and gives spreadsheets nothing to run', async () => {
    const { status, stdout } = await call(['classify', '--format', 'csv'], input);
    const [head, first, second, bad] = stdout.split('\n');
    expect(status).toBe(1);
    expect(head).toBe('id,kind,abstained,band,confidence,label,story,enabler,spike,technical-task,findings,error');
    expect(first).toMatch(/^'=2\+3,technical-task,,(clear|leaning),0\.\d{4},(kind-technical-task)?,0\.\d{4},/);
    expect(second).toMatch(/^"a,""b""",,defect,,/);
    expect(bad).toBe('line 3,,,,,,,,,,,This is not JSON.');
  });

  test('the table says what an item reads as, how sure, and quotes the strongest reason', async () => {
    const { stdout } = await call(['classify', '--format', 'table'], input);
    expect(stdout).toMatch(/^Id +Reads as +How sure +Summary/);
    expect(stdout).toMatch(/technical task +(clear|leaning) \d+%/);
    expect(stdout).toContain('a defect');
    expect(stdout).toMatch(/line 3 +This is not JSON\./);
  });

  test('the table keeps control characters of a text from the terminal', async () => {
    const { stdout } = await call(
      ['classify', '--format', 'table'],
      lines({ id: '\u001b[2J', summary: 'a\u001b[31mb' }),
    );
    expect(stdout).not.toContain('\u001b');
  });
});

describe('the command line', () => {
  test('reads a file', async () => {
    const file = path.join(folder, 'items.jsonl');
    writeFileSync(file, lines({ id: 1, summary: FORCED }));
    expect(parsed((await call(['classify', file])).stdout)).toMatchObject([{ id: 1 }]);
  });

  test.each([
    [['classify', tmpdir()], `There is no file ${tmpdir()}.`],
    [['classify', 'no-such-file.jsonl'], 'There is no file no-such-file.jsonl.'],
    [['classify', '--format', 'xml'], 'There is no format "xml".'],
    [['classify', 'a', 'b'], 'One file at a time.'],
    [['classify', '--fast'], '--fast'],
    [['guess'], 'There is no command "guess".'],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await call(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('helps', async () => {
    const { status, stdout } = await call(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('true-story classify [FILE|-]');
  });

  const failing = (code: string, syscall: string) =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: it failed`), { code, syscall })),
    });

  test('stops quietly when nobody reads any more', async () => {
    const many = lines({ id: 1, summary: FORCED }).repeat(500);
    const stdin = Readable.from([Buffer.from(many)]);
    expect(await run(['classify'], { stdin, stdout: failing('EPIPE', 'write'), stderr: new PassThrough() })).toBe(0);
  });

  test.each([1, 500])('is not done when the disk is full: %d items', async (many) => {
    const stdin = Readable.from([Buffer.from(lines({ id: 1, summary: FORCED }).repeat(many))]);
    const stderr = new PassThrough();
    expect(await run(['classify'], { stdin, stdout: failing('ENOSPC', 'write'), stderr })).toBe(3);
    stderr.end();
    expect(await text(stderr)).toBe('ENOSPC: it failed\n');
  });
});
