import type { Neighbour } from '../../../src/engine/suggestions/project-context';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { suggestFor } from './told';

const STORIES: readonly Neighbour[] = [
  ['SHOP-1', 'As a buyer, I want to pay by card so that I need no cash'],
  ['SHOP-2', 'Buyers can return an order within 30 days'],
  ['SHOP-3', 'Refund reaches the card within three days'],
  ['SHOP-4', 'Shop owner sees refunds of the week by reason'],
].map(([key = '', summary = '']) => ({ key, summary, kind: 'story' }));

const attached = (summary: string, neighbours: readonly Neighbour[], description = ''): Suggestion | undefined =>
  suggestFor({ summary, description }, 'technical-task', { context: { neighbours } }).find(
    ({ type }) => type === 'attach',
  );

describe('attaching a technical task', () => {
  it('offers the stories that speak of the same things, the likeliest first', () => {
    const suggestion = attached('Add refund_reason column to card_refunds', STORIES);
    expect(suggestion?.attach).toEqual([
      { key: 'SHOP-4', summary: 'Shop owner sees refunds of the week by reason', sharedWords: ['reason', 'refunds'] },
      { key: 'SHOP-3', summary: 'Refund reaches the card within three days', sharedWords: ['refund', 'card'] },
    ]);
    expect(suggestion?.sentence).toBe('SHOP-4 is the likeliest: both speak of “reason” and “refunds”.');
  });

  it('reads identifiers and the description as words too', () => {
    const found = attached('New column', STORIES, 'orderReturns gets return_deadline_days, see the order page.');
    expect(found?.attach?.map(({ key }) => key)).toEqual(['SHOP-2']);
  });

  it('offers the story that the text names before any other', () => {
    const found = attached('Add refund_reason column to card_refunds', STORIES, 'Part of SHOP-2.');
    expect(found?.attach?.map(({ key }) => key)).toEqual(['SHOP-2', 'SHOP-4', 'SHOP-3']);
    expect(found?.sentence).toBe('The text itself names SHOP-2.');
  });

  it('comes before the rewrite, and leaves it standing', () => {
    const all = suggestFor({ summary: 'Add refund_reason to card_refunds' }, 'technical-task', {
      context: { neighbours: STORIES },
    });
    expect(all.map(({ type }) => type)).toEqual(['attach', 'rewrite']);
  });

  it('comes last where only the description speaks of the same things', () => {
    const item = { summary: 'New column', description: 'In orderReturns.' };
    const all = suggestFor(item, 'technical-task', { context: { neighbours: STORIES } });
    expect(all.map(({ type }) => type)).toEqual(['rewrite', 'attach']);
  });

  it.each<[string, string, readonly Neighbour[]]>([
    ['nothing is shared', 'Bump the linter to version 9', STORIES],
    ['one word alone is shared', 'Rotate the card certificates', STORIES],
    [
      'the neighbours are no stories',
      'Add refund_reason to card_refunds',
      STORIES.map((one) => ({ ...one, kind: 'enabler' })),
    ],
    ['the stories are done', 'Add refund_reason to card_refunds', STORIES.map((one) => ({ ...one, done: true }))],
  ])('is not offered where %s', (_why, summary, neighbours) => {
    expect(attached(summary, neighbours)).toBeUndefined();
  });

  it('is not offered for other kinds', () => {
    const types = suggestFor({ summary: 'Add refund reasons to card refunds' }, 'story', {
      context: { neighbours: STORIES },
    });
    expect(types.map(({ type }) => type)).not.toContain('attach');
  });
});
