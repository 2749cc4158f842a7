import { type Example, outcomeOf, suggestFor, told } from './told';

const EXAMPLES: readonly Example[] = [
  {
    kind: 'story',
    summary: 'Choir members see which rehearsal they missed',
    description: 'Backend: GET /rehearsals?missed=true, cached for an hour.\nShown under the calendar, newest first.',
    title: 'Split into a story and two sub-tasks',
    asks: ['Who gains from this?', 'What does a choir member gain from seeing which rehearsal they missed?'],
    lines: [
      'Choir members see which rehearsal they missed',
      '# Story',
      'As a choir member, I want to see which rehearsal I missed so that [what do they gain?]',
      '# Acceptance criteria',
      'Shown under the calendar, newest first',
      '> Add GET /rehearsals?missed=true',
      '> Cached for an hour',
    ],
  },
  {
    kind: 'story',
    summary: 'Order lunch for the whole office',
    description:
      'As an office manager I want to order for everyone in one go.\n\nTech: batch endpoint for orders; price cache per caterer; retry when the caterer is offline',
    title: 'Split into a story and three sub-tasks',
    asks: [
      'Who gains from this?',
      'What does an office manager gain from ordering for everyone in one go?',
      'How would an office manager see that it works?',
    ],
    lines: [
      'Order lunch for the whole office',
      '# Story',
      'As an office manager, I want to order for everyone in one go so that [what do they gain?]',
      '# Acceptance criteria',
      '[how would they see that it works?]',
      '> Add batch endpoint for orders',
      '> Add price cache per caterer',
      '> Retry when the caterer is offline',
    ],
  },
  {
    kind: 'story',
    summary: 'Group booking for the climbing hall',
    description:
      'A host books up to 12 places and pays once.\n\nDev tasks:\n- table group_booking\n- POST /bookings/group\n- nightly job that frees unpaid places\n- confirmation mail\n- what about refunds?',
    title: 'Split into a story and four sub-tasks',
    asks: ['Who gains from this?', 'What does a host gain from this?', 'How would a host see that it works?'],
    lines: [
      'Group booking for the climbing hall',
      '# Story',
      'As a host, I want to book up to 12 places and pay once so that [what do they gain?]',
      '# Background',
      'What about refunds?',
      '# Acceptance criteria',
      '[how would they see that it works?]',
      '> Add table group_booking',
      '> Add POST /bookings/group',
      '> Add nightly job that frees unpaid places',
      '> Confirmation mail',
    ],
  },
  {
    kind: 'story',
    summary: 'Share a route with friends (incl. new link service)',
    description:
      'Runner taps share and gets a link. Friends open it without an account.\n* link service with short ids\n* table shared_route\n* map tile cache for guests\n* links die after 30 days',
    title: 'Split into a story and three sub-tasks',
    asks: ['Who gains from this?', 'What does a runner gain from “share a route with friends”?'],
    lines: [
      'Share a route with friends (incl. new link service)',
      '# Story',
      'As a runner, I want to share a route with friends so that [what do they gain?]',
      '# Acceptance criteria',
      'Runner taps share and gets a link',
      'Friends open it without an account',
      'Links die after 30 days',
      '> Add link service with short ids',
      '> Add table shared_route',
      '> Add map tile cache for guests',
    ],
  },
];

describe('the split of a story from its steps', () => {
  it.each(EXAMPLES)('of "$summary"', (example) => {
    const { title, asks, lines } = example;
    expect(outcomeOf(example, 'split')).toEqual({ title, asks, lines });
  });

  it('drops the steps that are sub-tasks already', () => {
    const item = {
      summary: 'Members can book a court',
      description: 'Dev tasks:\n- migration for court_booking\n- POST /bookings\n- calendar component',
    };
    const split = (children: readonly string[]) =>
      suggestFor(item, 'story', { context: { children } }).find(({ type }) => type === 'split');
    const suggestion = split(['Migration for the court_booking', 'Calendar component']);
    expect(suggestion?.title).toBe('Split into a story and a sub-task');
    expect(suggestion && told(suggestion).filter((line) => line.startsWith('> '))).toEqual(['> Add POST /bookings']);
    expect(split(['migration for court_booking', 'post /bookings', 'calendar component'])).toBeUndefined();
  });
});
