import { suggestFor, told } from './told';

/** What tells the goal, and what there is to do, in passing: the item and its draft. */
const TOLD: readonly (readonly [description: string, lines: readonly string[]])[] = [
  [
    'We should also build it for both chips.',
    ['# Done when', 'Build it for both chips', '# What it is for', '[what gets better, for whom, by how much?]'],
  ],
  [
    'This is just to swap one server for the other.\n\n* rebuild the image\n* update the release notes',
    [
      '# Done when',
      'Swap one server for the other',
      'Rebuild the image',
      'Update the release notes',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ],
  ],
  [
    'This task is to cover both clients. Nightly runs must stay green.',
    [
      'This task is to cover both clients.',
      '# Done when',
      'Nightly runs must stay green',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ],
  ],
  [
    'A release of its own for every part, so four teams stop waiting for one another.',
    [
      '# Goal',
      'Four teams stop waiting for one another.',
      '# Notes',
      'A release of its own for every part.',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'Numbers instead of strings for better speed and less code.',
    [
      '# Goal',
      'Better speed and less code.',
      '# Notes',
      'Numbers instead of strings.',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'The goal is to print all labels before the vans leave. Two printers stand by.',
    [
      '# Goal',
      'Print all labels before the vans leave.',
      '# Notes',
      'Two printers stand by.',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'To let guests fork our recipes, the book should be printed twice. Two printers stand by.',
    [
      '# Goal',
      'Let guests fork our recipes.',
      '# Done when',
      'The book should be printed twice',
      '# Notes',
      'Two printers stand by.',
    ],
  ],
  [
    'Labels take three weeks. Pay-off: change a label in one day. Put them into a file, so we can ship on any day.',
    [
      '# Goal',
      'Change a label in one day.',
      '# Notes',
      'Labels take three weeks. Put them into a file, so we can ship on any day.',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'Labels leave the depot by van. The work needed is:\n* rebuild the image\n* a second printer',
    [
      'Labels leave the depot by van. The work needed is:',
      'Rebuild the image',
      'A second printer',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ],
  ],
  [
    'Split the queue from the shop, pre-sort labels, soak test with 900 labels in 5 min.',
    [
      '# Done when',
      'Split the queue from the shop',
      'Pre-sort labels',
      'Soak test with 900 labels in 5 min',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ],
  ],
];

it.each(TOLD)('tells "%s" by its goal and by what there is to do', (description, lines) => {
  const [found] = suggestFor({ summary: 'Overhaul the depot', description }, 'enabler');
  expect(found && told(found).slice(1)).toEqual(lines);
});

it.each([
  ['As the gate, I must stay open through the Monday rush', 'Stay open through the Monday rush'],
  [
    'As a depot we require two keys, so that nobody can open the gate',
    'As a depot we require two keys, so that nobody can open the gate',
  ],
  [
    'As a depot, I want label changes for moving one crate to another',
    'Provide label changes for moving one crate to another',
  ],
])('tells the title "%s" as a deed', (summary, title) => {
  const [found] = suggestFor({ summary }, 'enabler');
  expect(found && told(found)[0]).toBe(title);
});

it.each([
  [
    'Gates get stuck every night. Take labels out of the gate, a scale at both ends.',
    'Take labels out of the gate, a scale at both ends',
  ],
  ['Gates get stuck every night. Investigate options for the gate.', '[when is it done?]'],
])('says when "%s" is done', (description, line) => {
  const [found] = suggestFor({ summary: 'Overhaul the depot', description }, 'enabler');
  const lines = found ? told(found) : [];
  expect(lines[lines.indexOf('# Done when') + 1]).toBe(line);
});

it.each([
  ['Gates jam every night, so vans wait for hours.', '[measured how, and what is enough?]'],
  ['The gate has no labels, so vans end at the wrong one.', '[when is it done?]'],
])('asks for a figure only where there is one to take: %s', (description, line) => {
  const findings = [{ id: 'unmeasured-value' as const, says: '', evidence: [] }];
  const [found] = suggestFor({ summary: 'Overhaul of the depot', description }, 'enabler', { findings });
  expect(found && told(found)).toContain(line);
});

const LONG =
  'It was made for the yard, where nobody ships anything any more as the desk has had its own gates since spring.';

it.each([
  ['Remove the gate example', LONG, 'Who or what still uses the gate example?'],
  ['Gate example in the yard', LONG, 'When is “Gate example in the yard” done?'],
  ['Test the gate labels', 'Narrow, wide, torn. See SHOP-12 for them.', 'Which cases must it cover, and which not?'],
  ['Remove the gate example', 'Nobody ships it.', undefined],
  ['Remove the unused gate example', LONG, undefined],
])('asks one thing of a task in running text, and nothing of a short one: %s, %s', (summary, description, ask) => {
  const [found] = suggestFor({ summary, description }, 'technical-task');
  expect(found?.questions.map((one) => one.ask)).toEqual(ask === undefined ? [] : [ask]);
});
