import { beginsWithVerb } from '../../../src/engine/suggestions/begins-with-verb';
import { outcomeOf } from '../../../src/engine/suggestions/outcome';
import { stepWords } from '../../../src/engine/suggestions/step-words';

const plain = (words: readonly { readonly words: string }[] | null) =>
  words?.map((part) => part.words).join('') ?? null;

describe('a phrase that begins with a verb', () => {
  it.each(['Add a table', 'rename the column', 'Re-index orders', 'Map all the codes', 'Test all banks'])(
    '%s',
    (phrase) => {
      expect(beginsWithVerb(phrase)).toBe(true);
    },
  );

  it.each(['Map tile cache', 'Added a table', 'GET /orders', 'Storing pictures', 'Report', 'Report of visits'])(
    'is not: %s',
    (phrase) => {
      expect(beginsWithVerb(phrase)).toBe(false);
    },
  );
});

test.each([
  ['Table shared_route', 'Add table shared_route'],
  ['POST /bookings', 'Add POST /bookings'],
  ['price cache per caterer', 'Add price cache per caterer'],
  ['Backfill old rows', 'Backfill old rows'],
  ['approval engine: fan-out', 'approval engine: fan-out'],
  ['cache key = episode', 'cache key = episode'],
  ['Confirmation mail', 'Confirmation mail'],
])('the step "%s" is "%s"', (step, title) => {
  expect(plain(stepWords(step))).toBe(title);
});

test.each([
  ['Fix sign-in', 'Make sign-in dependable'],
  ['Fix the flaky login tests', 'Make login tests dependable'],
  ['Stabilise the nightly run', 'Make the nightly run dependable'],
  ['Improve performance of the search', 'Make the search faster'],
  ['Fix typos in the help', null],
  ['Fix: red build', null],
  ['Rename a column', null],
])('the outcome of "%s" is %s', (deed, outcome) => {
  expect(plain(outcomeOf(deed))).toBe(outcome);
});
