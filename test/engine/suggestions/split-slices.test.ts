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
  ])('of "%s" goes by %s', (summary, pattern, lines) => {
    const suggestion = slices(summary);
    expect(suggestion?.pattern).toBe(pattern);
    expect(suggestion && told(suggestion)).toEqual(lines);
  });

  it('gives each criterion to the slice that it names', () => {
    const suggestion = slices(
      'As a reader, I want to create, rename and delete shelves',
      'Acceptance criteria\n* a shelf is renamed in place\n* delete asks once\n* totals match',
    );
    expect([suggestion?.title, suggestion?.sentence]).toEqual([
      'Split into three slices',
      'Each one is usable by itself: one for each thing to do.',
    ]);
    expect(suggestion && told(suggestion, { 'gain-1': 'my books have a place' })).toEqual([
      'As a reader, I want to create shelves so that my books have a place',
      '# Acceptance criteria',
      'A shelf is renamed in place',
      'Totals match',
      'As a reader, I want to rename shelves so that [what do they gain?]',
      'As a reader, I want to delete shelves so that [what do they gain?]',
      '# Acceptance criteria',
      'Delete asks once',
    ]);
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual([
      'Who gains from this?',
      'What do they gain from creating shelves?',
      'What do they gain from renaming shelves?',
      'What do they gain from deleting shelves?',
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
    const item = { summary: 'Readers can create, rename and delete shelves' };
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
