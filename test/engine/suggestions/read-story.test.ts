import { suggestFor, told } from './told';

/** The line that tells an item as a story. */
const line = (summary: string, description = ''): string | undefined => {
  const [suggestion] = suggestFor({ summary, description }, 'story');
  return suggestion && told(suggestion).find((words) => /^(?:As|For) an? /.test(words));
};

describe('who wants what', () => {
  it.each([
    [
      'Guests see the daily menu (with prices)',
      'As a guest, I want to see the daily menu so that [what do they gain?]',
    ],
    ['CM can send a mail to all guests', 'As a CM, I want to send a mail to all guests so that [what do they gain?]'],
    ['Repairer can propose another day', 'As a repairer, I want to propose another day so that [what do they gain?]'],
    [
      'Courier gets an offer, sees the route and gets paid per drop',
      'As a courier, I want to get an offer, see the route and get paid per drop so that [what do they gain?]',
    ],
    ['Late-data alert for analysts', 'As an analyst, I want a late-data alert so that [what do they gain?]'],
    [
      'Porter reads the list and can sort it',
      'As a porter, I want to read the list and sort it so that [what do they gain?]',
    ],
    [
      'Porters get a list by shelf, on the handheld',
      'As a porter, I want to get a list by shelf, on the handheld so that [what do they gain?]',
    ],
    [
      'Owner films the gait, vet scrubs it frame by frame',
      'As an owner, I want this: owner films the gait, vet scrubs it frame by frame, so that [what do they gain?]',
    ],
    ['Hauliers see the gate queue', 'As a haulier, I want to see the gate queue so that [what do they gain?]'],
    [
      'Refer a friend, both get a month',
      'As a [who gains from this?], I want to refer a friend, both get a month so that [what do they gain?]',
    ],
    [
      'Case management controls evidenced by machine',
      'As a [who gains from this?], I want case management controls evidenced by machine so that [what do they gain?]',
    ],
    [
      'Import from A / B, what do they hold and which is first',
      'As a [who gains from this?], I want to know: import from A / B, what do they hold and which is first so that [what do they gain?]',
    ],
    [
      'Index new fields at night',
      'As a [who gains from this?], I want the product to index new fields at night so that [what do they gain?]',
    ],
    [
      'Colapse "berth" rows',
      'As a [who gains from this?], I want this: colapse "berth" rows, so that [what do they gain?]',
    ],
    [
      'As a pier designer, when drawing a pier, I would like to have the posts pre-drawn',
      'As a pier designer, I want the posts pre-drawn so that [what do they gain?]',
    ],
    [
      'building firms: one invoice per site',
      'As a building firm, I want one invoice per site so that [what do they gain?]',
    ],
    [
      'Negative viewer: two frames next to each other',
      'As a [who gains from this?], I want two frames next to each other so that [what do they gain?]',
    ],
    [
      'Suggest a street and let the tracer accept',
      'As a tracer, I want the product to suggest a street and let the tracer accept so that [what do they gain?]',
    ],
    [
      'Tell me when the tank is full so the trailer comes in time',
      'As a [who gains from this?], I want the product to tell me when the tank is full so that the trailer comes in time.',
    ],
    [
      'Search hidden fields so they can be found',
      'As a [who gains from this?], I want to search hidden fields so that they can be found.',
    ],
    [
      'As a duty worker, I need to see why a case was left open',
      'As a duty worker, I want to see why a case was left open so that [what do they gain?]',
    ],
  ])('is read from "%s"', (summary, story) => {
    expect(line(summary)).toBe(story);
  });

  it.each([
    ['Revenue planners want it on one sheet.', 'a revenue planner'],
    ['It is the law now, and members keep asking.', 'a member'],
    ['Nothing is known. Pages need a title.', '[who gains from this?]'],
    ['As tractor driver. push with vibration', 'a tractor driver'],
    ['Given the mechanic has opened the job\nWhen he signs\nThen it is kept', 'a mechanic'],
    ['It is slow. The user has to reload the page.', 'a user'],
    ['The user interface is old.', '[who gains from this?]'],
    ['Service desk gets ~90 calls a month.', '[who gains from this?]'],
  ])('is told by who asks for it: "%s"', (description, who) => {
    expect(line('Price per kilo', description)).toContain(`${who}, I want a price per kilo`);
  });

  it.each(['Servers can follow a link', 'API can export orders', 'Nobody can follow a link'])(
    'is nobody where no person does it: "%s"',
    (summary) => {
      expect(line(summary)).toMatch(/^As a \[who gains from this\?\], I want this: /);
    },
  );

  it('is told by whom the first sentence allows to do it', () => {
    expect(line('Berth tab', 'Allow the skipper to move a berth on the tab.')).toMatch(
      /^As a skipper, I want to move a berth/,
    );
    expect(line('Berth tab', 'Allow the berth tab to be moved.')).toMatch(/^As a \[who gains/);
  });

  it('is nobody in how others fare today', () => {
    expect(line('Words for error 12', 'Skippers get 90 calls a week.')).toMatch(/I want words for error 12/);
  });

  it('never turns what somebody does not want into a wish', () => {
    const [suggestion] = suggestFor(
      {
        summary: 'Beacons of our own',
        description: "As the player team we don't want to be blind when the dashboard lags.",
      },
      'enabler',
    );
    const lines = suggestion ? told(suggestion) : [];
    expect(lines).toContain("As the player team we don't want to be blind when the dashboard lags.");
    expect(lines.join('\n')).not.toMatch(/^be blind/im);
  });
});
