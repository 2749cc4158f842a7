import { type Example, outcomeOf, suggestFor, told } from './told';

const EXAMPLES: readonly Example[] = [
  {
    kind: 'technical-task',
    summary: 'As QA we want test cards for every bank so that we can test payments without real money',
    description: '',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: ['Provide test cards for every bank', '# Goal', 'We can test payments without real money.'],
  },
  {
    kind: 'technical-task',
    summary: 'As a developer I want a BookingRepository so that bookings can be stored',
    description: 'Plain JPA. No caching yet.',
    title: 'Tell it as a technical narrative',
    asks: ['Which story needs providing a BookingRepository, or what gets better?'],
    lines: [
      'Provide a BookingRepository',
      'Plain JPA. No caching yet.',
      '# What it is for',
      '[which story needs it, or what gets better?]',
    ],
  },
  {
    kind: 'technical-task',
    summary: 'Rename column cust_no to customer_number',
    description: 'Only in the billing schema. Views stay as they are until March.',
    title: 'Tell it as a technical narrative',
    asks: [
      'Who trips over the present name?',
      'What refers to the former name: reports, links, settings, other teams?',
    ],
    lines: [
      'Rename column cust_no to customer_number',
      'Only in the billing schema. Views stay as they are until March.',
      '# Details',
      'Why: [who trips over the present name?]',
      'References: [what refers to the former name: reports, links, settings, other teams?]',
    ],
  },
  {
    kind: 'technical-task',
    summary: 'Replace the date library',
    description: 'moment is no longer maintained and adds 60 kB. 14 files use it. Tests must stay green.',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: [
      'Replace the date library',
      '# Why now',
      'Moment is no longer maintained and adds 60 kB.',
      '# Done when',
      'Tests must stay green',
      '# Notes',
      '14 files use it.',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Encrypt backups at rest so that a stolen disk gives nothing away',
    description:
      'Auditors asked for it in June. Keys live in the vault and rotate every 90 days. A restore must not take longer than 30 minutes.',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: [
      'Encrypt backups at rest',
      '# Goal',
      'A stolen disk gives nothing away.',
      '# Why now',
      'Auditors asked for it in June.',
      '# Done when',
      'Keys live in the vault and rotate every 90 days',
      'A restore must not take longer than 30 minutes',
    ],
  },
  {
    kind: 'enabler',
    summary:
      'As the platform team, we want one logging format in all services so that an incident can be followed across them',
    description: 'Today every service logs its own way and we grep for hours.',
    title: 'Tell it as a technical narrative',
    asks: ['How long is it kept, and does it hold anything personal?'],
    lines: [
      'Provide one logging format in all services',
      '# Goal',
      'An incident can be followed across them.',
      '# Why now',
      'Today every service logs its own way and we grep for hours.',
      '# Details',
      'Kept: [how long is it kept, and does it hold anything personal?]',
    ],
  },
  {
    kind: 'enabler',
    summary: '[Story] Automate the release of the kiosk software',
    description: '',
    title: 'Tell it as a technical narrative',
    asks: ['What is done by hand or waited for today, and how often?', 'What happens when it fails, and who notices?'],
    lines: [
      'Automate the release of the kiosk software',
      '# Details',
      'Why: [what is done by hand or waited for today, and how often?]',
      'Fails: [what happens when it fails, and who notices?]',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Introduce rate limits at the gateway in order to protect the search from scrapers',
    description: 'At most 20 requests a second per address. Partners get a higher limit.',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: [
      'Introduce rate limits at the gateway',
      '# Goal',
      'Protect the search from scrapers.',
      '# Done when',
      'At most 20 requests a second per address',
      '# Notes',
      'Partners get a higher limit.',
    ],
  },
  {
    kind: 'enabler',
    summary: 'As an SRE I want alerts on queue length so that we notice a stuck worker before customers do',
    description: 'Done when an alert reaches the pager within 2 minutes.',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: [
      'Provide alerts on queue length',
      '# Goal',
      'We notice a stuck worker before customers do.',
      '# Done when',
      'An alert reaches the pager within 2 minutes',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Switch CI runners to ARM',
    description: 'Builds take 14 min, half of it emulation. Expect 6 min and 30% lower cost.',
    title: 'Tell it as a technical narrative',
    asks: [],
    lines: [
      'Switch CI runners to ARM',
      '# Why now',
      'Builds take 14 min, half of it emulation.',
      '# Done when',
      'Expect 6 min and 30% lower cost',
    ],
  },
];

/** Why and when it is done stand under headings of their own: there is nothing to tell anew. */
const WHOLE = [
  {
    summary: 'Move the ticket shop to a second data centre',
    description:
      'h3. Why\nTwo outages in spring, 4 hours each.\nh3. Scope\n* database replication\n* failover by DNS\n* runbook\nh3. Done when\n* a drill moves traffic within 5 minutes\n* nobody is logged out',
  },
  {
    summary: 'Split the monolith: take invoicing out',
    description:
      'Every release of invoicing waits for the whole shop, about 6 days.\n\nDone when:\n1. invoicing is deployed on its own\n2. no shared tables are left',
  },
];

describe('a technical narrative', () => {
  it.each(WHOLE)('leaves "$summary" as it is', (item) => {
    expect(suggestFor(item, 'enabler').map(({ type }) => type)).toEqual(['keep']);
  });

  it('says no longer as others say it', () => {
    const [found] = suggestFor(
      { summary: 'As an SRE engineer I want one list so that I no longer have to keep two' },
      'technical-task',
    );
    expect(found && told(found)).toContain('An SRE engineer no longer has to keep two.');
  });

  it('asks nothing of what names its story', () => {
    const [found] = suggestFor({ summary: 'Add a column', description: 'Part of SHOP-12.' }, 'technical-task');
    expect(found?.questions).toEqual([]);
  });

  it('reads a bare heading and a bold label as labels', () => {
    const description = 'Background\nPages load slowly.\n\n**DoD** contract tests green';
    const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler', { band: 'leaning' });
    expect(found?.type).toBe('keep');
  });

  it('leaves a repair that says what is wrong in its own words', () => {
    const [found] = suggestFor({ summary: 'Fix example of the kiosk to be callable from a disk' }, 'technical-task');
    expect(found && told(found)[0]).toBe('Fix example of the kiosk to be callable from a disk');
  });

  it('names the outcome of a repair', () => {
    const [found] = suggestFor({ summary: 'Fix flaky checkout tests' }, 'technical-task');
    expect(found && told(found).slice(0, 3)).toEqual([
      'Make checkout tests dependable',
      '# Done when',
      '[measured how, and what is enough?]',
    ]);
  });

  it.each(EXAMPLES)('of "$summary"', (example) => {
    const { title, asks, lines } = example;
    expect(outcomeOf(example, 'rewrite')).toEqual({ title, asks, lines });
  });
});
