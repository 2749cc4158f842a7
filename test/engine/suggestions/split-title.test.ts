import { suggestFor, told } from './told';

const split = (summary: string, kind: 'story' | 'enabler' | 'technical-task', description = '') =>
  suggestFor({ summary, description }, kind).find(({ type }) => type === 'split');

describe('a title that says two things', () => {
  it('becomes technical work that keeps its key, and a story', () => {
    const suggestion = split(
      'Rebuild the mail queue on Kafka; members choose their reminder hour',
      'enabler',
      'Mails are sent by one cron job today.',
    );
    expect(suggestion?.title).toBe('Split into technical work and a story');
    expect(suggestion && told(suggestion)).toEqual([
      'Rebuild the mail queue on Kafka',
      '# Why now',
      'Mails are sent by one cron job today.',
      '# Details',
      'Twice: [what if it runs twice, or stops half-way?]',
      'Members choose their reminder hour',
      '# Story',
      'As a member, I want to choose my reminder hour so that [what do they gain?]',
      '# Acceptance criteria',
      '[how would they see that it works?]',
    ]);
    expect(suggestion?.outline.map(({ role, kind }) => [role, kind])).toEqual([
      ['subject', 'enabler'],
      ['new', 'story'],
    ]);
  });

  it('becomes a story that keeps its key, and a sub-task', () => {
    const suggestion = split(
      'Guests can drag their booking to another day, and drop the old CalendarGrid class',
      'story',
    );
    expect(suggestion && told(suggestion)).toEqual([
      'Guests can drag their booking to another day',
      '# Story',
      'As a guest, I want to drag my booking to another day so that [what do they gain?]',
      '# Acceptance criteria',
      '[how would they see that it works?]',
      '> Drop the old CalendarGrid class',
    ]);
  });

  it.each([
    ['Guests can see the menu; guests can book a table', 'story'],
    ['Rename the queue table; drop the old index', 'technical-task'],
    ['Rate limits + bot protection on the API', 'enabler'],
    ['Ensure we only show 40 berths and display how many are left out', 'technical-task'],
    ['Skipper moves the old index table, and it is kept', 'story'],
  ] as const)('stays one where both are of a sort: "%s"', (summary, kind) => {
    expect(split(summary, kind)).toBeUndefined();
  });
});
