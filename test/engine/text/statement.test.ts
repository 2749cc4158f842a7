import { parseItem } from '../../../src/engine/text/parse-item';

type Row = readonly [
  summary: string,
  form: string | null,
  role: string | null,
  means: string | null,
  ends: string | null,
];

const ROWS: readonly Row[] = [
  [
    'As a developer I want a way to keep and fetch guide pictures so that visitors can add or view pictures',
    'story',
    'a developer',
    'a way to keep and fetch guide pictures',
    'visitors can add or view pictures',
  ],
  ['As a visitor, I want to filter guides by season.', 'story', 'a visitor', 'filter guides by season', null],
  ["As an editor I'd like to be able to undo, so I lose no work", 'story', 'an editor', 'undo', 'I lose no work'],
  [
    'As a *warden* I *need* a list of closures *so that* nobody walks in vain',
    'story',
    'a *warden*',
    'a list of closures',
    'nobody walks in vain',
  ],
  ['In order to comply, as an auditor, I want to see logs', 'story', 'an auditor', 'see logs', 'comply'],
  ['As frontend team we want one date picker', 'story', 'frontend team', 'one date picker', null],
  ['As a guest I want to pay by card in order to skip the queue', 'story', 'a guest', 'pay by card', 'skip the queue'],
  ['As a guide I want 20 pictures and so on', 'story', 'a guide', '20 pictures and so on', null],
  ['As discussed, I want this closed', null, null, null, null],
  ['Such as a user who wants more', null, null, null, null],
  ['Customers can export their invoices', 'capability', 'Customers', 'export their invoices', null],
  [
    'Logged-in members should be able to leave a group so that they get no mail',
    'capability',
    'Logged-in members',
    'leave a group',
    'they get no mail',
  ],
  ['Let admins and editors lock a page', 'capability', 'admins and editors', 'lock a page', null],
  ['Checkout: allow returning customers to reuse a card', 'capability', 'returning customers', 'reuse a card', null],
  ['Users cannot log in', null, null, null, null],
  ['Currently customers can only pay by card', null, null, null, null],
  ['The cache can hold 100 pages', null, null, null, null],
  ["Let's talk about users", null, null, null, null],
  ['Enable rate limits to protect the gateway', null, null, null, null],
  ['Cache thumbnails so that pages load fast', 'purpose', null, 'Cache thumbnails', 'pages load fast'],
  ['In order to pass the audit, encrypt the backups', 'purpose', null, 'encrypt the backups', 'pass the audit'],
  ['Add an index so users can search faster', 'purpose', null, 'Add an index', 'users can search faster'],
  [
    'Provide an endpoint to let partners read prices',
    'purpose',
    null,
    'Provide an endpoint',
    'let partners read prices',
  ],
  ['Bump the parser', null, null, null, null],
];

const parts = (summary: string, description?: unknown) => {
  const { statement } = parseItem({ summary, description });
  return [
    statement?.form ?? null,
    statement?.role?.quote ?? null,
    statement?.means?.quote ?? null,
    statement?.ends?.quote ?? null,
  ];
};

describe('the statement of who, what and why', () => {
  it.each(ROWS)('in "%s"', (summary, ...expected) => {
    expect(parts(summary)).toEqual(expected);
  });

  it('may stand on three lines, or in three paragraphs', () => {
    const expected = ['story', 'a visitor', 'filter guides', 'I find a walk'];
    expect(parts('Filter', 'As a visitor,\nI want to filter guides\nSo that I find a walk\n\nMore.')).toEqual(expected);
    expect(parts('Filter', 'As a visitor\n\nI want to filter guides\n\nSo that I find a walk.')).toEqual(expected);
    expect(parts('Filter', '<p>As a visitor<br>I want to filter guides<br/>so that I find a walk</p>')).toEqual(
      expected,
    );
  });

  it('prefers a story form to what stands before it', () => {
    expect(parts('Guides can be found', 'Users can search. As a visitor I want to filter guides')).toEqual([
      'story',
      'a visitor',
      'filter guides',
      null,
    ]);
  });

  it('takes the gain from a later sentence', () => {
    expect(parts('Customers can export invoices', 'Add a button so that nobody copies numbers by hand.')).toEqual([
      'capability',
      'Customers',
      'export invoices',
      'nobody copies numbers by hand',
    ]);
  });

  it('is not looked for in code, quotes and criteria', () => {
    expect(
      parts('Guides', '{code}\nusers can run it\n{code}\n> admins can say so\nh2. AC\n* a visitor can filter')[0],
    ).toBeNull();
  });
});
