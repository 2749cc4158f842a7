import { suggestFor, told } from './told';

const lifted = (
  summary: string,
  description = '',
  kind: 'technical-task' | 'enabler' | 'story' | null = 'technical-task',
) => suggestFor({ summary, description }, kind).find(({ type }) => type === 'lift');

describe('a lift', () => {
  const PICTURES =
    'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail';
  const CRITERIA = [
    'Pictures are sent by mail today and lost after a season. Keep them in S3 with signed URLs.',
    '',
    'Done when',
    '- POST /pictures stores a file and returns its id',
    '- GET /trails/{id}/pictures returns the list',
    '- Files over 10 MB are refused',
  ].join('\n');

  it('turns two user actions into two stories and the step into a sub-task', () => {
    const suggestion = lifted(PICTURES, CRITERIA);
    expect(suggestion?.title).toBe('Lift into two stories');
    expect(suggestion?.sentence).toBe(
      '“Add” and “view” become stories for visitors. Keeping the pictures becomes a sub-task.',
    );
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual([
      'Who gains from this?',
      'What do they gain from adding pictures?',
      'What do they gain from viewing them?',
    ]);
    expect(suggestion && told(suggestion, { 'gain-2': 'I know what the path is like' })).toEqual([
      'As a visitor, I want to add pictures of a trail so that [what do they gain?]',
      '# Background',
      'Pictures are sent by mail today and lost after a season.',
      '# Acceptance criteria',
      'Files over 10 MB are refused',
      '> Keep and fetch guide pictures',
      '>> POST /pictures stores a file and returns its id',
      '>> GET /trails/{id}/pictures returns the list',
      '>> Technical note: Keep them in S3 with signed URLs',
      'As a visitor, I want to view pictures of a trail so that I know what the path is like',
    ]);
    expect(suggestion?.outline.map(({ role, kind }) => [role, kind])).toEqual([
      ['subject', 'story'],
      ['new', 'story'],
    ]);
  });

  it.each<[string, readonly string[], string]>([
    [
      'As a system, I want to process refund files so that customers get their money on time',
      ['As a customer, I want to get my money on time so that [what do they gain?]', '> Process refund files'],
      '“Get their money on time” becomes a story for customers. Processing the files becomes a sub-task.',
    ],
    [
      'As backend team we want an endpoint for seat maps so that travellers can pick a seat',
      ['As a traveller, I want to pick a seat so that [what do they gain?]', '> Provide an endpoint for seat maps'],
      '“Pick a seat” becomes a story for travellers. Providing an endpoint becomes a sub-task.',
    ],
    [
      'As an engineer I want PII columns encrypted so that patients can share their records with a doctor',
      [
        'As a patient, I want to share my records with a doctor so that [what do they gain?]',
        '> Get PII columns encrypted',
      ],
      '“Share their records with a doctor” becomes a story for patients. Getting PII columns encrypted becomes a sub-task.',
    ],
    [
      'Add an index on title so users can search faster',
      ['As a user, I want to search faster so that [what do they gain?]', '> Add an index on title'],
      '“Search faster” becomes a story for users. Adding an index becomes a sub-task.',
    ],
    [
      'As a dev I want a notification service so that tenants are told when their repair is booked',
      [
        'As a tenant, I want to be told when my repair is booked so that [what do they gain?]',
        '> Provide a notification service',
      ],
      '“Be told when their repair is booked” becomes a story for tenants. Providing a notification service becomes a sub-task.',
    ],
    [
      'As the API I want to validate vouchers so that shoppers can redeem a voucher and get a refund',
      [
        'As a shopper, I want to redeem a voucher so that [what do they gain?]',
        '> Validate vouchers',
        'As a shopper, I want to get a refund so that [what do they gain?]',
      ],
      '“Redeem” and “get” become stories for shoppers. Validating the vouchers becomes a sub-task.',
    ],
    [
      'As a dev I want upload chunks so that users can upload photos and share them with friends',
      [
        'As a user, I want to upload photos so that [what do they gain?]',
        '> Provide upload chunks',
        'As a user, I want to share photos with friends so that [what do they gain?]',
      ],
      '“Upload” and “share” become stories for users. Providing the chunks becomes a sub-task.',
    ],
    [
      'As a tester we need a login service so that members can log in and see their orders',
      ['As a member, I want to log in and see my orders so that [what do they gain?]', '> Provide a login service'],
      '“Log in and see their orders” becomes a story for members. Providing a login service becomes a sub-task.',
    ],
    [
      'As a developer I want a queue so that people can upload large videos',
      ['As a [who gains from this?], I want to upload large videos so that [what do they gain?]', '> Provide a queue'],
      '“Upload large videos” becomes a story for people. Providing a queue becomes a sub-task.',
    ],
  ])('of "%s"', (summary, lines, sentence) => {
    const suggestion = lifted(summary);
    expect(suggestion && told(suggestion)).toEqual(lines);
    expect(suggestion?.sentence).toBe(sentence);
  });

  it('offers both roles where the text names two', () => {
    const suggestion = lifted('As a developer I want a webhook so that our partners and customers can follow an order');
    expect(suggestion?.questions[0]?.choices.map(({ value }) => value)).toEqual([
      'partner or customer',
      'partner',
      'customer',
    ]);
    expect(suggestion && told(suggestion)[0]).toBe(
      'As a partner or customer, I want to follow an order so that [what do they gain?]',
    );
  });

  it.each([
    ['the gain is the builder’s own', 'As a developer I want to connect to the database so that I can read data'],
    ['the gain says the step again', 'As a developer I want to export invoices so that customers can export invoices'],
    ['the gain is only a way in', 'As a tester I want stub data so that users can log in'],
    ['the gain is no action of people', 'As an SRE I want two nodes so that search keeps answering'],
    ['the gain is empty', 'As a developer I want a form so that users can use it'],
    ['something must not happen', 'As a developer I want a lock so that users cannot delete a page'],
    ['the role is outside the team', 'As an editor I want drafts so that readers can see finished pages'],
    ['nothing is gained', 'As a developer I want a cache'],
  ])('is not offered where %s', (_why, summary) => {
    expect(lifted(summary)).toBeUndefined();
  });

  it('is offered in doubt, and not where the words are clearly a story', () => {
    expect(lifted(PICTURES, '', null)).toBeDefined();
    expect(suggestFor({ summary: PICTURES }, 'story', { band: 'leaning' })[0]?.type).toBe('lift');
    expect(lifted(PICTURES, '', 'story')).toBeUndefined();
  });
});
