import { suggestFor, told } from './told';

/** Sentences of a story's description, and where they end up. */
const PLACES: readonly (readonly [sentence: string, place: string])[] = [
  ['A log-in from a new phone gets a code', 'Acceptance criteria'],
  ['All properties of the webhook should be available', 'Acceptance criteria'],
  ['With many shelves this action can take several minutes', 'Background'],
  ['Unfortunately it only shows the first shelf', 'Background'],
  ['The list shows me each book of a shelf', 'Acceptance criteria'],
  ['The token is kept in a column', 'Technical note'],
  ["Says 'members only' in bold", 'Acceptance criteria'],
  ['Reader gets a note when 3 days of the loan are left, worked out from the last return', 'Acceptance criteria'],
  ['There are just tons of shelves like that', 'Background'],
  ["Until then you'll have to print the list", 'Background'],
  ['Proposed look: https://example.org/shelves', 'Background'],
];

it.each(PLACES)('a story puts "%s" under %s', (sentence, place) => {
  const [found] = suggestFor({ summary: 'Shelf plan for readers', description: `${sentence}.` }, 'story');
  const section = found?.outline[0]?.sections.find(({ heading }) => heading === place);
  const lines = section?.lines.map((line) =>
    line.map((part) => ('words' in part ? part.words.replace(/\.$/, '') : '')).join(''),
  );
  expect(lines).toContain(sentence);
});

it('puts whom a heading asks for behind its question', () => {
  const description = '### Who is this for?\n\nReaders with many shelves';
  const [found] = suggestFor({ summary: 'Shelf plan', description }, 'story');
  const background = found?.outline[0]?.sections.find(({ heading }) => heading === 'Background');
  expect(background?.lines).toEqual([[{ from: 'text', words: 'Who is this for? Readers with many shelves' }]]);
});

type Whole = readonly [what: string, item: { summary: string; description: string }, lines: readonly string[]];
const STORIES: readonly Whole[] = [
  [
    'leaves the criteria of an interface together',
    {
      summary: 'Endpoint for opening hours',
      description:
        'Acceptance criteria\n* GET /hours returns the week\n* holidays are marked\n* 404 for an unknown shop',
    },
    [
      '# Story',
      'As a [who gains from this?], I want an endpoint for opening hours so that [what do they gain?]',
      '# Acceptance criteria',
      'GET /hours returns the week',
      'Holidays are marked',
      '404 for an unknown shop',
    ],
  ],
  [
    'quotes a title that is a sentence',
    { summary: 'Shelf lists say different numbers', description: 'Two lists, two counts.' },
    [
      '# Story',
      'As a [who gains from this?], I want this: shelf lists say different numbers, so that [what do they gain?]',
      '# Acceptance criteria',
      'Two lists, two counts',
    ],
  ],
  [
    'takes no capitals of a title into a sentence',
    { summary: 'Label Maker for Opening Hours', description: '' },
    ['# Story', 'As a [who gains from this?], I want a label maker for opening hours so that [what do they gain?]'],
  ],
  [
    'says how often without another subject',
    { summary: 'Warden sees free beds, nightly', description: '' },
    [
      '# Story',
      'As a warden, I want to see free beds, nightly so that [what do they gain?]',
      '# Acceptance criteria',
      '[how would they see that it works?]',
    ],
  ],
  [
    'keeps a list of statements as its checks',
    {
      summary: 'Reader skips the fee question on the terminal',
      description:
        '- "No fee" is as large as the others\n- not shown on the export screen\n- fee goes to the ledger export\n- change takes effect on the next loan, no restart of the service',
    },
    [
      '# Story',
      'As a reader, I want to skip the fee question on the terminal so that [what do they gain?]',
      '# Acceptance criteria',
      '"No fee" is as large as the others',
      'Not shown on the export screen',
      'Fee goes to the ledger export',
      'Change takes effect on the next loan, no restart of the service',
    ],
  ],
  [
    'asks for a check behind all that the text says',
    { summary: 'Readers see a shelf plan', description: 'The token is kept in a column.' },
    [
      '# Story',
      'As a reader, I want to see a shelf plan so that [what do they gain?]',
      '# Technical note',
      'The token is kept in a column',
      '# Acceptance criteria',
      '[how would they see that it works?]',
    ],
  ],
  [
    'speaks of oneself',
    { summary: 'Choose your own shelf', description: '' },
    ['# Story', 'As a [who gains from this?], I want to choose my own shelf so that [what do they gain?]'],
  ],
  [
    'keeps the bare heading of a list with it',
    { summary: 'Readers see a shelf plan', description: 'Night shelves\n* sorted by author\n* shown in grey' },
    [
      '# Story',
      'As a reader, I want to see a shelf plan so that [what do they gain?]',
      '# Acceptance criteria',
      'Night shelves:',
      'Sorted by author',
      'Shown in grey',
    ],
  ],
  [
    'has nobody who is only to be acted on',
    { summary: 'Allow the address to be filled in by the app', description: '' },
    [
      '# Story',
      'As a [who gains from this?], I want the product to allow the address to be filled in by the app so that [what do they gain?]',
    ],
  ],
  [
    'counts a scenario among the checks of its users',
    {
      summary: 'Couriers get a note before the queue is full',
      description:
        'Given a queue at 85% for 30 min\nWhen nobody looks\nThen the courier gets a note with the servers that wait',
    },
    [
      '# Story',
      'As a courier, I want to get a note before the queue is full so that [what do they gain?]',
      '# Acceptance criteria',
      'Given a queue at 85% for 30 min, when nobody looks, then the courier gets a note with the servers that wait',
    ],
  ],
];

it.each(STORIES)('a story %s', (_what, item, lines) => {
  const [found] = suggestFor(item, 'story');
  expect(found && told(found).slice(1)).toEqual(lines);
});
