import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { suggestFor, told } from './told';

const TOO_LARGE = { findings: [{ id: 'too-large', says: 'Several goals in one item', evidence: [] }] } as const;

const slices = (summary: string, description = ''): Suggestion | undefined =>
  suggestFor({ summary, description }, 'story', TOO_LARGE).find(({ type }) => type === 'split');

describe('the split into slices', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'As a reader I want to create, rename and delete shelves so that my books stay in order',
      'operations',
      [
        'As a reader, I want to create shelves so that my books stay in order',
        'As a reader, I want to rename shelves so that my books stay in order',
        'As a reader, I want to delete shelves so that my books stay in order',
      ],
    ],
    [
      'Tenants can report damage with a photo, follow the repair and rate the craftsman',
      'operations',
      [
        'As a tenant, I want to report damage with a photo so that [what do they gain?]',
        'As a tenant, I want to follow the repair so that [what do they gain?]',
        'As a tenant, I want to rate the craftsman so that [what do they gain?]',
      ],
    ],
    [
      'Members can book a court by web, phone or kiosk',
      'channels',
      [
        'As a member, I want to book a court by web so that [what do they gain?]',
        'As a member, I want to book a court by phone so that [what do they gain?]',
        'As a member, I want to book a court by kiosk so that [what do they gain?]',
      ],
    ],
    [
      'As a hiker I want to import tracks from GPX, KML, and GeoJSON so that I can walk them again',
      'data-variations',
      [
        'As a hiker, I want to import tracks from GPX so that I can walk them again',
        'As a hiker, I want to import tracks from KML so that I can walk them again',
        'As a hiker, I want to import tracks from GeoJSON so that I can walk them again',
      ],
    ],
  ])('of "%s" goes by %s', (summary, pattern, lines) => {
    const suggestion = slices(summary);
    expect(suggestion?.pattern).toBe(pattern);
    expect(suggestion && told(suggestion)).toEqual(lines);
  });

  it('gives each criterion to the slice that it names', () => {
    const suggestion = slices(
      'As a buyer, I want to pay by card, PayPal or invoice',
      'Acceptance criteria\n* PayPal opens in the same tab\n* the invoice is due in 14 days\n* totals match',
    );
    expect([suggestion?.title, suggestion?.sentence]).toEqual([
      'Split into three slices',
      'Each one is usable by itself: one for each way to pay.',
    ]);
    expect(suggestion && told(suggestion, { 'gain-1': 'I need no cash' })).toEqual([
      'As a buyer, I want to pay by card so that I need no cash',
      '# Acceptance criteria',
      'Totals match',
      'As a buyer, I want to pay by PayPal so that [what do they gain?]',
      '# Acceptance criteria',
      'PayPal opens in the same tab',
      'As a buyer, I want to pay by invoice so that [what do they gain?]',
      '# Acceptance criteria',
      'The invoice is due in 14 days',
    ]);
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual([
      'Who gains from this?',
      'What do they gain from paying by card?',
      'What do they gain from paying by PayPal?',
      'What do they gain from paying by invoice?',
    ]);
  });

  it('has a slice for what others do, asks for their gain, and tells no sentence twice', () => {
    const suggestion = slices(
      'Manage seed listings',
      'Members write, change and remove their listings. Admins hide a listing that breaks the rules. All of it on the swap page.',
    );
    expect(suggestion?.title).toBe('Split into four slices');
    expect(suggestion && told(suggestion, { 'gain-4': 'nobody is misled' })).toEqual([
      'As a member, I want to write my listings so that [what do they gain?]',
      '# Background',
      'All of it on the swap page.',
      'As a member, I want to change my listings so that [what do they gain?]',
      'As a member, I want to remove my listings so that [what do they gain?]',
      'As an admin, I want to hide a listing that breaks the rules so that nobody is misled',
    ]);
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual([
      'Who gains from this?',
      'What do they gain from writing their listings?',
      'What do they gain from changing their listings?',
      'What do they gain from removing their listings?',
      'What does an admin gain from hiding a listing that breaks the rules?',
    ]);
  });

  it('leaves a check with somebody else in it where it is', () => {
    const suggestion = slices(
      'As a reader I want to create, rename and delete shelves',
      'Acceptance criteria\n* Librarians see the new shelf within a minute',
    );
    expect(suggestion?.outline).toHaveLength(3);
  });

  it('comes first for an item that is too large, and second for another', () => {
    const item = { summary: 'Export the chart as PNG, SVG or PDF' };
    expect(suggestFor(item, 'story', TOO_LARGE).map(({ type }) => type)).toEqual(['split', 'rewrite']);
    expect(suggestFor(item, 'story').map(({ type }) => type)).toEqual(['rewrite', 'split']);
  });

  it.each([
    'As a guest I want to pay by card or cash',
    'Freeze and unfreeze a card',
    'As a clerk I want to see name, street and town of a customer',
    'As a guide I want to add, edit, copy, move, rename, archive and delete pictures',
  ])('is not offered for "%s"', (summary) => {
    expect(slices(summary)).toBeUndefined();
  });
});
