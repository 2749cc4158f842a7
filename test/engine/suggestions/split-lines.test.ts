import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { suggestFor, told } from './told';

const TOO_LARGE = { findings: [{ id: 'too-large', says: 'Several goals in one item', evidence: [] }] } as const;
const STORY = 'As a guest, I want to borrow a boat so that I can row on the lake';

const split = (description: string, summary = STORY): Suggestion | undefined =>
  suggestFor({ summary, description }, 'story', TOO_LARGE).find(({ type }) => type === 'split');

describe('the split along lines of the text', () => {
  it('does the simple case first', () => {
    const suggestion = split('AC\n- a boat is shown with its price\n- later also canoes');
    expect(suggestion && told(suggestion)).toEqual([
      STORY,
      '# Acceptance criteria',
      'A boat is shown with its price',
      'As a guest, I want to borrow a boat so that I can row on the lake: later also canoes',
      '# Story',
      'As a guest, I want this: later also canoes so that I can row on the lake.',
      '# Acceptance criteria',
      'Later also canoes',
      '[how would they see that it works?]',
    ]);
  });

  it.each([
    ['simple-before-complex', 'AC\n- a boat is shown with its price\n- later also canoes', 'story'],
    ['defer-quality', 'AC\n- a boat is shown with its price\n- the list is there within 2 seconds', 'story'],
    ['spike-first', 'A boat is shown with its price. Which insurance covers guests?', 'spike'],
  ])('goes by %s', (pattern, description, kind) => {
    const suggestion = split(description);
    expect(suggestion?.pattern).toBe(pattern);
    expect(suggestion?.outline.map((item) => [item.role, item.kind])).toEqual([
      ['subject', 'story'],
      ['new', kind],
    ]);
  });

  it('asks a spike that comes first for its time-box and its decision', () => {
    const suggestion = split('A boat is shown with its price. Which insurance covers guests?');
    expect(suggestion && told(suggestion).slice(-7)).toEqual([
      'Which insurance covers guests?',
      '# Question',
      'Which insurance covers guests?',
      '# Time-box',
      '[how long is enough?]',
      '# Decision it feeds',
      '[what will you decide with it?]',
    ]);
  });

  it('is not offered where nothing can wait', () => {
    expect(split('AC\n- a boat is shown with its price\n- the price is paid by card')).toBeUndefined();
  });
});

describe('the split by roles', () => {
  it('tells the same deed for each of them', () => {
    const suggestion = split('', 'As a guest or a member, I want to borrow a boat so that I can row');
    expect(suggestion?.pattern).toBe('roles');
    expect(suggestion && told(suggestion)).toEqual([
      'As a guest, I want to borrow a boat so that I can row',
      'As a member, I want to borrow a boat so that I can row',
    ]);
  });
});
