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
  ])('is read from "%s"', (summary, story) => {
    expect(line(summary)).toBe(story);
  });

  it.each([
    ['Revenue planners want it on one sheet.', 'a revenue planner'],
    ['It is the law now, and members keep asking.', 'a member'],
    ['Nothing is known. Pages need a title.', '[who gains from this?]'],
  ])('is told by who asks for it: "%s"', (description, who) => {
    expect(line('Price per kilo', description)).toContain(`${who}, I want a price per kilo`);
  });

  it.each(['Servers can follow a link', 'API can export orders', 'Nobody can follow a link'])(
    'is nobody where no person does it: "%s"',
    (summary) => {
      expect(line(summary)).toMatch(/^As a \[who gains from this\?\], I want this: /);
    },
  );

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
