import { suggestFor } from './told';

/** Sentences of a story's description, and where they end up. */
const PLACES: readonly (readonly [sentence: string, place: string])[] = [
  ['A log-in from a new phone gets a code', 'Acceptance criteria'],
  ['All properties of the webhook should be available', 'Acceptance criteria'],
  ['With many shelves this action can take several minutes', 'Background'],
  ['Unfortunately it only shows the first shelf', 'Background'],
  ['The token is kept in a column', 'Technical note'],
];

it.each(PLACES)('a story puts "%s" under %s', (sentence, place) => {
  const [found] = suggestFor({ summary: 'Shelf plan for readers', description: `${sentence}.` }, 'story');
  const section = found?.outline[0]?.sections.find(({ heading }) => heading === place);
  const lines = section?.lines.map((line) =>
    line.map((part) => ('words' in part ? part.words.replace(/\.$/, '') : '')).join(''),
  );
  expect(lines).toContain(sentence);
});

it('puts whom a heading asks for behind its question', () => {
  const description = '### Who is this for?\n\nReaders with many shelves';
  const [found] = suggestFor({ summary: 'Shelf plan', description }, 'story');
  const background = found?.outline[0]?.sections.find(({ heading }) => heading === 'Background');
  expect(background?.lines).toEqual([[{ from: 'text', words: 'Who is this for? Readers with many shelves' }]]);
});
