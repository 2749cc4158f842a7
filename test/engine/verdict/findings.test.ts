import { classify, type FindingId } from '../../../src/engine/index';
import { FINDING_IDS } from '../../../src/engine/verdict/verdict';

interface Case {
  readonly summary: string;
  readonly description?: string;
  readonly says?: string;
  readonly quotes?: readonly string[];
}

const FOUND: Readonly<Record<FindingId, readonly Case[]>> = {
  'forced-story': [
    {
      summary:
        'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
      says: 'Story form around a technical step',
      quotes: ['As a developer'],
    },
    { summary: 'As a system, I want to process GPX files', quotes: ['As a system'] },
    { summary: 'As a developer, I want to compare map tile providers', says: 'Story form around an open question' },
  ],
  'missing-ends': [
    {
      summary: 'As a visitor, I want to read reviews of a trail before I choose it',
      says: 'Who and what are there, why is not',
    },
  ],
  'circular-ends': [
    { summary: 'As a user, I want to export my orders so that the orders are exported' },
    { summary: 'As a developer, I want to connect to the database so that I can read data' },
  ],
  'technical-criteria': [
    {
      summary:
        'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
      description:
        'Done when\n- POST /pictures stores a file and returns its id\n- GET /trails/{id}/pictures returns the list\n- Files over 10 MB are refused',
      says: '2 of 3 are checked with a request',
      quotes: ['POST /pictures stores a file and returns its id', 'GET /trails/{id}/pictures returns the list'],
    },
  ],
  'implementation-detail': [
    {
      summary: 'As a visitor, I want to add pictures of a trail so that others see what the path is like',
      description: 'Keep them in S3 with signed URLs.',
      says: '“S3 with signed URLs” fits a technical note',
      quotes: ['S3 with signed URLs'],
    },
  ],
  'missing-value': [
    { summary: 'Upgrade Spring Boot to 3.2', says: 'Says what is done, not what it is good for' },
    { summary: 'Add an index on trail_id to the reviews table' },
  ],
  'unmeasured-value': [
    {
      summary: 'Shard the trail index so that search keeps answering when one node is full',
      says: '“keeps answering” has no number yet',
      quotes: ['keeps answering'],
    },
  ],
  'spike-gaps': [
    {
      summary: 'Find out how to offer maps without a connection',
      description: 'Compare vector or raster tiles on an older phone.',
      says: 'No time-box, decision or owner yet',
    },
  ],
  'mixed-item': [
    {
      summary: 'Visitors can add pictures of a trail',
      description:
        'A visitor picks a picture and sees it on the page.\n- pictures table with a foreign key\n- endpoint POST /pictures\n- S3 bucket and a job for thumbnails',
      says: 'A story and its steps in one text',
    },
    {
      summary: 'Keep pictures in an object store of their own; also show who took them',
      says: 'Two pieces of work in one title',
      quotes: ['show who took them'],
    },
    { summary: 'Walkers can rate a trail, and drop the old poll page', quotes: ['drop the old poll page'] },
  ],
  'too-large': [
    { summary: 'Manage trail reviews', says: '“Manage” often hides several small stories', quotes: ['Manage'] },
    { summary: 'As a visitor, I want to browse, book, pay and cancel walks so that I need no phone' },
  ],
};

const SILENT: Readonly<Record<FindingId, readonly Case[]>> = {
  'forced-story': [{ summary: 'As a visitor, I want to save a trail so that I find it again' }],
  'missing-ends': [
    { summary: 'As a visitor, I want to save a trail so that I find it again' },
    { summary: 'Add an index on trail_id to the reviews table' },
  ],
  'circular-ends': [
    { summary: 'As a visitor, I want to save a trail to a list so that I find it again on the day of the walk' },
  ],
  'technical-criteria': [
    {
      summary: 'As a visitor, I want to save a trail',
      description: 'Done when\n- The list shows it\n- I can remove it again',
    },
  ],
  'implementation-detail': [{ summary: 'Upgrade Spring Boot to 3.2' }],
  'missing-value': [
    { summary: 'Adopt short-lived tokens to stop credentials leaking from build logs' },
    { summary: 'Add dark mode' },
  ],
  'unmeasured-value': [
    {
      summary: 'Shard the trail index so that search keeps answering when one node is full',
      description: 'It answers within 300 ms at 400 searches a minute.',
    },
  ],
  'spike-gaps': [
    {
      summary: 'Find out how to offer maps without a connection',
      description:
        'Compare vector or raster tiles. Time-box: 2 days. Owner: the map architect. With the answer we decide which provider to sign.',
    },
  ],
  'mixed-item': [
    { summary: 'Visitors can add pictures of a trail', description: 'Six to a page.' },
    { summary: 'Visitors can sort trails by length, climb and surface' },
  ],
  'too-large': [{ summary: 'As a visitor, I want to save a trail so that I find it again' }],
};

const rows = (table: Readonly<Record<FindingId, readonly Case[]>>) =>
  FINDING_IDS.flatMap((id) => table[id].map((one) => [id, one.summary, one] as const));

test.each(rows(FOUND))('%s is found in: %s', (id, summary, { description = '', says, quotes }) => {
  const finding = classify({ summary, description }).findings.find((one) => one.id === id);
  expect(finding).toBeDefined();
  expect(finding?.evidence.length).toBeGreaterThan(0);
  if (says !== undefined) expect(finding?.says).toBe(says);
  if (quotes !== undefined) expect(finding?.evidence.map(({ quote }) => quote)).toEqual(quotes);
});

test.each(rows(SILENT))('%s is not found in: %s', (id, summary, { description = '' }) => {
  expect(classify({ summary, description }).findings.map((one) => one.id)).not.toContain(id);
});

test('a spike names its gaps, and quotes what it gives', () => {
  const verdict = classify({
    summary: 'Find out how to offer maps without a connection',
    description: 'Compare vector or raster tiles on an older phone.',
  });
  expect(verdict.findings.find(({ id }) => id === 'spike-gaps')?.gaps).toEqual(['time-box', 'decision', 'owner']);
  expect(verdict.spikeNeeds.map(({ need, evidence }) => [need, evidence?.quote ?? null])).toEqual([
    ['question', 'how to offer maps without a connection'],
    ['options', 'vector or raster tiles'],
    ['time-box', null],
    ['decision', null],
    ['owner', null],
  ]);
});

test('what is no spike needs nothing of one', () => {
  expect(classify({ summary: 'Add dark mode' }).spikeNeeds).toEqual([]);
});
