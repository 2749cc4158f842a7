import { suggestFor } from './told';

const TOO_LARGE = { findings: [{ id: 'too-large', says: 'Several goals in one item', evidence: [] }] } as const;

const warnings = (summary: string, description = '') =>
  suggestFor({ summary, description }, 'story', TOO_LARGE).find(({ type }) => type === 'split')?.warnings;

describe('a cut', () => {
  it('warns of slices that are layers', () => {
    expect(warnings('Guest book', 'Entry screen, moderation rules, public API, archive database, greetings.')).toEqual([
      'Some slices are layers: the screen, the interface or the data alone shows nobody anything.',
    ]);
  });

  it('warns of many slices of one thing', () => {
    expect(
      warnings('As a reader I want to create, rename, move, copy and delete shelves so that I find my books'),
    ).toEqual(['So many slices of one thing may be too thin: would anyone use each of them alone?']);
  });

  it('needs no warning where each slice is of use', () => {
    expect(warnings('As a reader I want to create, rename and delete shelves so that I find my books')).toBeUndefined();
  });
});
