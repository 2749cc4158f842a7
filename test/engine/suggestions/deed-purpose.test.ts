import { suggestFor, told } from './told';

/** What a sentence says that the work is for, and what it says besides: both as the draft has them. */
const PURPOSES: readonly (readonly [sentence: string, goal: string | null, rest: string | null])[] = [
  [
    'Keep dough recipes in memory to reduce the load on the mill.',
    'Reduce the load on the mill.',
    'Keep dough recipes in memory',
  ],
  ['We should salt the dough earlier to avoid dry crusts.', 'Avoid dry crusts.', 'Salt the dough earlier'],
  ['Review the oven script to make sure it fits.', 'Review the oven script to make sure it fits.', null],
  [
    'One recipe book for both shops, so we stop losing 30 loaves a week.',
    'We stop losing 30 loaves a week.',
    'One recipe book for both shops.',
  ],
  ['To be able to bake rye, we will have to heat longer.', 'Be able to bake rye.', 'We will have to heat longer.'],
  [
    'It would reduce the smoke if burnt loaves were taken out.',
    'It would reduce the smoke if burnt loaves were taken out.',
    null,
  ],
  ['The baker needs a way to avoid dry crusts.', null, null],
  ['Flour sacks moved to the cellar, so they no longer get wet.', null, null],
  ['The list is used to reduce waste.', null, null],
];

it.each(PURPOSES)('reads what "%s" is for', (description, goal, rest) => {
  const [found] = suggestFor({ summary: 'Overhaul the bakery', description }, 'enabler');
  const lines = found ? told(found) : [];
  expect(lines[lines.indexOf('# Goal') + 1]).toBe(goal ?? lines[0]);
  if (rest !== null) expect(lines).toContain(rest);
});

it.each([
  ['Move the ovens to the yard to free the kitchen by noon', 'Free the kitchen by noon.'],
  ['Proposal to reduce waste', null],
  ['Let bakers save their recipes to reduce', null],
  ['Allow bakers to save recipes', null],
  ['Rework the oven to allow it to cool', null],
])('reads what the title "%s" is for', (summary, goal) => {
  const [found] = suggestFor({ summary, description: '' }, 'enabler');
  const lines = found ? told(found) : [];
  expect(lines.includes('# Goal') ? lines[2] : null).toBe(goal);
});
