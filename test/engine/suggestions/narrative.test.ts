import { suggestFor, told } from './told';

interface Example {
  readonly kind: 'story' | 'enabler' | 'technical-task';
  readonly summary: string;
  readonly description: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly lines: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    kind: 'technical-task',
    summary: 'As QA we want test cards for every bank so that we can test payments without real money',
    description: '',
    title: 'Tell it as a technical narrative',
    asks: ['When is it done?'],
    lines: [
      'Provide test cards for every bank',
      '# Goal',
      'We can test payments without real money.',
      '# Done when',
      '[when is it done?]',
    ],
  },
  {
    kind: 'technical-task',
    summary: 'As a developer I want a BookingRepository so that bookings can be stored',
    description: 'Plain JPA. No caching yet.',
    title: 'Tell it as a technical narrative',
    asks: ['What gets better, for whom, by how much?'],
    lines: [
      'Provide a BookingRepository',
      '# Goal',
      'Provide a BookingRepository.',
      '# What it makes possible',
      '[what gets better, for whom, by how much?]',
      '# Done when',
      'No caching yet',
      '# Technical note',
      'Plain JPA',
    ],
  },
  {
    kind: 'technical-task',
    summary: 'Rename column cust_no to customer_number',
    description: 'Only in the billing schema. Views stay as they are until March.',
    title: 'Tell it as a technical narrative',
    asks: ['What gets better, for whom, by how much?'],
    lines: [
      'Rename column cust_no to customer_number',
      '# Goal',
      'Rename column cust_no to customer_number.',
      '# What it makes possible',
      '[what gets better, for whom, by how much?]',
      '# Done when',
      'Only in the billing schema',
      '# Technical note',
      'Views stay as they are until March',
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
      '# Goal',
      'Replace the date library.',
      '# Why now',
      'Moment is no longer maintained and adds 60 kB.',
      '# Done when',
      'Tests must stay green',
      '# Technical note',
      '14 files use it',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Encrypt backups at rest so that a stolen disk gives nothing away',
    description:
      'Auditors asked for it in June. Keys live in the vault and rotate every 90 days. A restore must not take longer than 30 minutes.',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Encrypt backups at rest',
      '# Goal',
      'A stolen disk gives nothing away.',
      '# Why now',
      'Auditors asked for it in June.',
      '# Done when',
      'Keys live in the vault and rotate every 90 days',
      'A restore must not take longer than 30 minutes',
      '# Waits for it',
      '[which stories?]',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Move the ticket shop to a second data centre',
    description:
      'h3. Why\nTwo outages in spring, 4 hours each.\nh3. Scope\n* database replication\n* failover by DNS\n* runbook\nh3. Done when\n* a drill moves traffic within 5 minutes\n* nobody is logged out',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Move the ticket shop to a second data centre',
      '# Goal',
      'Move the ticket shop to a second data centre.',
      '# Why now',
      'Two outages in spring, 4 hours each.',
      '# Done when',
      'A drill moves traffic within 5 minutes',
      'Nobody is logged out',
      '# Waits for it',
      '[which stories?]',
      '# Technical note',
      'Database replication',
      'Failover by DNS',
      'Runbook',
    ],
  },
  {
    kind: 'enabler',
    summary:
      'As the platform team, we want one logging format in all services so that an incident can be followed across them',
    description: 'Today every service logs its own way and we grep for hours.',
    title: 'Tell it as a technical narrative',
    asks: ['When is it done?', 'Which stories wait for it?'],
    lines: [
      'Provide one logging format in all services',
      '# Goal',
      'An incident can be followed across them.',
      '# Why now',
      'Today every service logs its own way and we grep for hours.',
      '# Done when',
      '[when is it done?]',
      '# Waits for it',
      '[which stories?]',
    ],
  },
  {
    kind: 'enabler',
    summary: '[Story] Automate the release of the kiosk software',
    description: '',
    title: 'Tell it as a technical narrative',
    asks: ['What gets better, for whom, by how much?', 'When is it done?', 'Which stories wait for it?'],
    lines: [
      'Automate the release of the kiosk software',
      '# Goal',
      'Automate the release of the kiosk software.',
      '# What it makes possible',
      '[what gets better, for whom, by how much?]',
      '# Done when',
      '[when is it done?]',
      '# Waits for it',
      '[which stories?]',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Introduce rate limits at the gateway in order to protect the search from scrapers',
    description: 'At most 20 requests a second per address. Partners get a higher limit.',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Introduce rate limits at the gateway',
      '# Goal',
      'Protect the search from scrapers.',
      '# Done when',
      'At most 20 requests a second per address',
      '# Waits for it',
      '[which stories?]',
      '# Technical note',
      'Partners get a higher limit',
    ],
  },
  {
    kind: 'enabler',
    summary: 'As an SRE I want alerts on queue length so that we notice a stuck worker before customers do',
    description: 'Done when an alert reaches the pager within 2 minutes.',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Provide alerts on queue length',
      '# Goal',
      'We notice a stuck worker before customers do.',
      '# Done when',
      'An alert reaches the pager within 2 minutes',
      '# Waits for it',
      '[which stories?]',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Split the monolith: take invoicing out',
    description:
      'Every release of invoicing waits for the whole shop, about 6 days.\n\nDone when:\n1. invoicing is deployed on its own\n2. no shared tables are left',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Split the monolith: take invoicing out',
      '# Goal',
      'Split the monolith: take invoicing out.',
      '# Why now',
      'Every release of invoicing waits for the whole shop, about 6 days.',
      '# Done when',
      'Invoicing is deployed on its own',
      'No shared tables are left',
      '# Waits for it',
      '[which stories?]',
    ],
  },
  {
    kind: 'enabler',
    summary: 'Switch CI runners to ARM',
    description: 'Builds take 14 min, half of it emulation. Expect 6 min and 30% lower cost.',
    title: 'Tell it as a technical narrative',
    asks: ['Which stories wait for it?'],
    lines: [
      'Switch CI runners to ARM',
      '# Goal',
      'Switch CI runners to ARM.',
      '# Why now',
      'Builds take 14 min, half of it emulation.',
      '# Done when',
      'Expect 6 min and 30% lower cost',
      '# Waits for it',
      '[which stories?]',
    ],
  },
];

describe('a technical narrative', () => {
  it.each(EXAMPLES)('of "$summary"', ({ kind, summary, description, title, asks, lines }) => {
    const suggestion = suggestFor({ summary, description }, kind).find(({ type }) => type === 'rewrite');
    expect(suggestion?.title).toBe(title);
    expect(suggestion && told(suggestion)).toEqual(lines);
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual(asks);
  });
});
