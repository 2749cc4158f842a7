import { suggestFor } from './told';

const outcomes = { story: 0.3, enabler: 0.05, spike: 0, 'technical-task': 0.17, unclear: 0 };

describe('what is suggested where no kind was given', () => {
  const item = { summary: 'Guests can sort the list of huts by height' };
  const probabilities = { story: 0.6, enabler: 0.1, spike: 0, 'technical-task': 0.3 };

  it('is a draft of the likeliest kind, where a defect is less likely than the four kinds together', () => {
    const [first] = suggestFor(item, null, {
      abstained: 'defect',
      probabilities,
      outcomes: { ...outcomes, defect: 0.48 },
    });
    expect(first?.outline[0]?.kind).toBe('story');
  });

  it.each([
    ['defect', 0.52],
    ['unclear', 0],
    ['language', 0],
  ] as const)('is nothing for %s at %d', (abstained, defect) => {
    expect(suggestFor(item, null, { abstained, probabilities, outcomes: { ...outcomes, defect } })).toEqual([]);
  });
});
