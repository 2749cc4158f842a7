import { ImportRefused, importFile } from '../../../local/import';
import { openJira } from '../../../local/jira';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = 'backlog.csv') => importFile(name, bytes(text));

const EXPORT = [
  [
    'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Created,Updated,Resolved',
    'Labels,Labels,Description,Sprint,Sprint,Custom field (Story Points),Parent,Parent key',
    'Outward issue link (Blocks),Inward issue link (Blocks),Comment,Attachment,Component/s,Status Category',
  ].join(','),
  'Find a seat,WAY-1,10001,Epic,In Progress,WAY,Wayfinder,Medium,01/Oct/26 9:15 AM,02/Oct/26 9:15 AM,,,,,,,,,,,,,,,In Progress',
  [
    '"Riders see free seats, at last",WAY-2,10002,Story,Done,WAY,Wayfinder,High,2026-10-03 10:00:00.0,20/Oct/26 5:30 PM,20/Oct/26 5:30 PM',
    'map,rider,"h2. Goal\nAs a *rider* I see _free_ seats.\n* shown\n** within a second\n* [terms|https://example.com]"',
    'Sprint 1,Sprint 2,"2,5",10001,WAY-1',
    'WAY-3,,"05/Oct/26 8:00 AM;712020:abc;Tried it; works.",06/Oct/26 9:00 AM;712020:abc;sketch.png;https://example.com/1,Map,Done',
  ].join(','),
  'Draw the seats,WAY-3,10003,Sub-task,To Do,WAY,Wayfinder,,,,,,,,Sprint 2,,,10002,WAY-2,,WAY-2,,,,To Do',
].join('\n');

describe('a CSV export of Jira', () => {
  const { backlog, problems } = read(EXPORT);

  test('gives the project with its types, statuses and sprints', () => {
    expect(problems).toEqual([]);
    expect(backlog.projects).toEqual([
      {
        key: 'WAY',
        name: 'Wayfinder',
        style: 'company-managed',
        labelsOnScreen: true,
        issueTypes: [
          { name: 'Epic', hierarchyLevel: 1 },
          { name: 'Story', hierarchyLevel: 0 },
          { name: 'Sub-task', hierarchyLevel: -1 },
        ],
        statuses: [
          { name: 'To Do', category: 'new' },
          { name: 'In Progress', category: 'indeterminate' },
          { name: 'Done', category: 'done' },
        ],
        sprints: [
          { name: 'Sprint 1', state: 'closed' },
          { name: 'Sprint 2', state: 'active' },
        ],
      },
    ]);
  });

  test('gives repeated columns as lists, and every other column as what it means', () => {
    expect(backlog.issues[1]).toMatchObject({
      key: 'WAY-2',
      project: 'WAY',
      type: 'Story',
      summary: 'Riders see free seats, at last',
      labels: ['map', 'rider'],
      sprints: ['Sprint 1', 'Sprint 2'],
      points: 2.5,
      parentKey: 'WAY-1',
      status: 'Done',
      priority: 'High',
      components: ['Map'],
      links: [{ type: 'Blocks', toKey: 'WAY-3', inward: false }],
      attachments: ['sketch.png'],
      created: '2026-10-03T10:00:00.000Z',
      updated: '2026-10-20T17:30:00.000Z',
      statusChanged: '2026-10-20T17:30:00.000Z',
      comments: [
        { created: '2026-10-05T08:00:00.000Z', body: { content: [{ content: [{ text: 'Tried it; works.' }] }] } },
      ],
    });
  });

  test('turns wiki markup into a document', () => {
    expect(backlog.issues[1]?.description).toMatchObject({
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ text: 'Goal' }] },
        {
          type: 'paragraph',
          content: [
            { text: 'As a ' },
            { text: 'rider', marks: [{ type: 'strong' }] },
            { text: ' I see ' },
            { text: 'free', marks: [{ type: 'em' }] },
            { text: ' seats.' },
          ],
        },
        {
          type: 'bulletList',
          content: [
            { content: [{ content: [{ text: 'shown' }] }, { type: 'bulletList', content: [{}] }] },
            { content: [{ content: [{ text: 'terms', marks: [{ attrs: { href: 'https://example.com' } }] }] }] },
          ],
        },
      ],
    });
  });

  test('loads', () => {
    const jira = openJira({ file: ':memory:' });
    const events: string[] = [];
    jira.onEvent(({ eventType }) => events.push(eventType));
    jira.seed(backlog, { emit: true });
    expect(events).toEqual(Array(3).fill('avi:jira:created:issue'));
    const { body } = jira.handle({
      method: 'GET',
      path: '/rest/api/3/issue/WAY-3?fields=parent,issuelinks,customfield_10020',
      as: { type: 'app' },
    });
    expect(body).toMatchObject({
      fields: {
        parent: { key: 'WAY-2' },
        issuelinks: [{ inwardIssue: { key: 'WAY-2' } }],
        customfield_10020: [{ name: 'Sprint 2', state: 'active' }],
      },
    });
    jira.close();
  });
});

describe('the many ways to write a table', () => {
  const one = (text: string) => read(text).backlog.issues[0];

  test.each([
    ['semicolons', 'Summary;Issue Type\nPay by card;Story'],
    ['tabs', 'Summary\tIssue Type\nPay by card\tStory'],
    ['a byte order mark', '\uFEFFSummary,Issue Type\nPay by card,Story'],
    ['Windows line ends', 'Summary,Issue Type\r\nPay by card,Story\r\n'],
    ['other case and order', 'issue type,SUMMARY\nStory,Pay by card'],
    ['newer names', 'Work type,Summary\nStory,Pay by card'],
    ['short rows', 'Summary,Issue Type,Labels\nPay by card,Story'],
    ['quotes within', 'Summary,Issue Type\n"Pay by card",Story'],
  ])('%s', (_name, text) => {
    expect(one(text)).toMatchObject({ summary: 'Pay by card', type: 'Story', project: 'IMP' });
  });

  test('UTF-16 and the encoding of old Windows', () => {
    const text = 'Summary\nZahlen in der Küche';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const windows = Uint8Array.from(text, (character) => character.charCodeAt(0));
    for (const encoded of [utf16, windows]) {
      expect(importFile('x.csv', encoded).backlog.issues[0]?.summary).toBe('Zahlen in der Küche');
    }
  });

  test('sprints of older exports tell their state', () => {
    const sprint =
      'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=3,rapidViewId=1,state=CLOSED,name=Sprint 7,startDate=2026-10-01T09:00:00.000Z,endDate=<null>]';
    const { backlog } = read(`Summary,Status,Sprint\nPay by card,To Do,"${sprint}"`);
    expect(backlog.projects[0]?.sprints).toEqual([
      { name: 'Sprint 7', state: 'closed', start: '2026-10-01T09:00:00.000Z' },
    ]);
  });

  test('types with names of their own find their level by who stands above whom', () => {
    const rows = ['Summary,Key,Type,Parent', 'A,X-1,Capability,', 'B,X-2,Story,X-1', 'C,X-3,Step,X-2'].join('\n');
    expect(read(rows).backlog.projects[0]?.issueTypes).toEqual([
      { name: 'Capability', hierarchyLevel: 1 },
      { name: 'Story', hierarchyLevel: 0 },
      { name: 'Step', hierarchyLevel: -1 },
    ]);
  });

  test('items of several projects', () => {
    const { backlog } = read('Summary,Issue key\nA,WAY-1\nB,OPS-1');
    expect(backlog.projects.map(({ key }) => key)).toEqual(['WAY', 'OPS']);
  });
});

describe('rows that are not good', () => {
  test('are named by line and left out', () => {
    const { backlog, problems } = read(
      ['Summary,Issue key,Labels', 'One,A-1,"x', 'y"', ',A-2,', 'Three,A-3,,,too many', 'Four,A-1,', 'Five,A-5,'].join(
        '\n',
      ),
    );
    expect(backlog.issues.map(({ summary }) => summary)).toEqual(['One', 'Five']);
    expect(problems).toEqual([
      { line: 4, message: 'It has no summary.', skipped: true },
      { line: 5, message: 'It has 5 values for 3 columns.', skipped: true },
      { line: 6, message: 'A-1 is already on line 2.', skipped: true },
    ]);
  });

  test('are loaded without what cannot be read', () => {
    const { backlog, problems } = read('Summary,Created,Story Points\nOne,the other day,many');
    expect(backlog.issues[0]).not.toHaveProperty('created');
    expect(backlog.issues[0]).not.toHaveProperty('points');
    expect(problems.map(({ line, skipped }) => ({ line, skipped }))).toEqual([
      { line: 2, skipped: false },
      { line: 2, skipped: false },
    ]);
  });
});

describe('files that are not good', () => {
  test.each([
    ['empty', bytes(''), /empty/],
    ['blank', bytes(' \n \n'), /empty/],
    ['without a summary column', bytes('Name of thing,Owner\nA,B'), /no column named Summary/],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]), /Export it as CSV/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not a text file/],
    ['a header alone', bytes('Summary,Labels\n'), /no items/],
    ['no row that works', bytes('Summary,Labels\n,a\n,b'), /No item can be loaded. Line 2/],
    ['a quote that never ends', bytes('Summary\nOne\n"Two\nThree'), /From line 3 on/],
  ])('%s', (_name, content, says) => {
    expect(() => importFile('backlog.csv', content)).toThrow(ImportRefused);
    expect(() => importFile('backlog.csv', content)).toThrow(says);
  });
});

test('ten thousand rows load, with progress', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `"Item ${at}",BIG-${at + 1},Story,"As a rider I want ${at}\n* one\n* two",Sprint ${at % 9},"a,b"`,
  );
  const { backlog } = read(['Summary,Issue key,Issue Type,Description,Sprint,Labels', ...rows].join('\n'));
  const jira = openJira({ file: ':memory:' });
  const seen: number[] = [];
  jira.seed(backlog, { emit: false, onProgress: (done, total) => seen.push(done / total) });
  expect(seen).toHaveLength(100);
  expect(seen.at(-1)).toBe(1);
  const { body } = jira.handle({
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    body: { jql: 'project = BIG' },
    as: { type: 'app' },
  });
  expect(body).toEqual({ count: 10_000 });
  jira.close();
}, 30_000);
