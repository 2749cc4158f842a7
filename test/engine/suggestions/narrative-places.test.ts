import { suggestFor, told } from './told';

/** Sentences of an enabler's description, and where they end up. */
const PLACES: readonly (readonly [sentence: string, place: string])[] = [
  ['If the authority re-issues, every installed app is locked out.', 'Why now'],
  ['The store got wiped with the last refresh.', 'Why now'],
  ['Aim: no maintenance page for six months.', 'Done when'],
  ['Runs must stay under 20 minutes.', 'Done when'],
  ['Further details can be found in the wiki.', 'Notes'],
  [
    'Recorders buffer 16k points, then a truck comes in and forty of them send a week each in the same ten minutes.',
    'Notes',
  ],
  ['The depot sends 4-6 MB scans to the gate.', 'Why now'],
  ['Labels of every depot to be generated from it.', 'Done when'],
  ['Currently in order to print a label we copy it to each depot.', 'Why now'],
  ['Rehearse with a replay of the last storm.', 'Done when'],
  ['Handlers shall one day add perils themselves.', 'Notes'],
  ['Files have to be cut again by hand.', 'Why now'],
  ['We want a cluster in both regions.', 'Done when'],
  ['Target 04:00 with half as much again.', 'Done when'],
  ['Saves about £290k a year.', 'Why now'],
  ['"Nobody should have to ask" (head of support).', 'Why now'],
  ['Out of scope: the second region.', 'Notes'],
];

describe('in a technical narrative', () => {
  it.each(PLACES)('puts "%s" under %s', (description, place) => {
    const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler');
    const section = found?.outline[0]?.sections.find(({ heading }) => heading === place);
    expect(section?.lines.flat()).toContainEqual({ from: 'text', words: description.replace(/\.$/, '.') });
  });
});

/** What tells the goal, and what there is to do, in passing: the item and its draft. */
const TOLD: readonly (readonly [description: string, lines: readonly string[]])[] = [
  [
    'We should also build it for both chips.',
    ['# Goal', '[what gets better, for whom, by how much?]', '# Done when', 'Build it for both chips'],
  ],
  [
    'This is just to swap one server for the other.\n\n* rebuild the image\n* update the release notes',
    [
      '# Goal',
      '[what gets better, for whom, by how much?]',
      '# Done when',
      'Swap one server for the other',
      'Rebuild the image',
      'Update the release notes',
    ],
  ],
  [
    'This task is to cover both clients. Nightly runs must stay green.',
    [
      '# Goal',
      '[what gets better, for whom, by how much?]',
      '# Done when',
      'Nightly runs must stay green',
      '# Notes',
      'This task is to cover both clients.',
    ],
  ],
  [
    'A release of its own for every part, so four teams stop waiting for one another.',
    [
      '# Goal',
      'Four teams stop waiting for one another.',
      '# Done when',
      '[when is it done?]',
      '# Notes',
      'A release of its own for every part.',
    ],
  ],
  [
    'Numbers instead of strings for better speed and less code.',
    [
      '# Goal',
      'Better speed and less code.',
      '# Done when',
      '[when is it done?]',
      '# Notes',
      'Numbers instead of strings.',
    ],
  ],
];

it.each(TOLD)('tells "%s" by its goal and by what there is to do', (description, lines) => {
  const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler');
  expect(found && told(found).slice(1)).toEqual(lines);
});

it('asks by a name without its brackets', () => {
  const [found] = suggestFor({ summary: 'Refactor mail providers (Post, Raven, Pigeon)' }, 'technical-task');
  expect(found?.questions.map(({ ask }) => ask)).toContain('When is refactoring mail providers done?');
});

/** Items whose sentences belong together, or whose titles say something, and their drafts without the title. */
type Whole = readonly [what: string, item: { summary: string; description: string }, lines: readonly string[]];
const WHOLE: readonly Whole[] = [
  [
    'keeps a long paragraph in its order, but for the reasons that it begins with',
    {
      summary: 'Rework the label printer queue',
      description:
        'Labels are lost every night. The queue hands each job to one of three printers, by the colour of its ribbon and by the depot that it comes from. A printer must answer before the next job leaves, which the driver counts in its own table. The table is shared with the scales, and both read it through the same view of the depot.',
    },
    [
      '# Why now',
      'Labels are lost every night.',
      '# Done when',
      'A printer must answer before the next job leaves, which the driver counts in its own table',
      '# Notes',
      'The queue hands each job to one of three printers, by the colour of its ribbon and by the depot that it comes from. The table is shared with the scales, and both read it through the same view of the depot.',
    ],
  ],
  [
    'keeps what goes on about a sentence beside it',
    {
      summary: 'Rework the label printer queue',
      description:
        'Drivers are loaded by the depot server. This means that a printer cannot be swapped during the night.',
    },
    [
      '# Background',
      'Drivers are loaded by the depot server. This means that a printer cannot be swapped during the night.',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'keeps a list together',
    {
      summary: 'Rework the label printer queue',
      description:
        'Labels are lost every night.\n- one queue per depot\n- retry within 5 s\n- drivers out of the server',
    },
    [
      '# Why now',
      'Labels are lost every night.',
      '# Done when',
      'One queue per depot',
      'Retry within 5 s',
      'Drivers out of the server',
    ],
  ],
  [
    'makes entries of what a sentence only lists',
    {
      summary: 'Rework the label printer queue',
      description: 'Labels are lost every night. One queue per depot, drivers out of the server, a spare printer.',
    },
    [
      '# Why now',
      'Labels are lost every night.',
      '# Done when',
      'One queue per depot',
      'Drivers out of the server',
      'A spare printer',
    ],
  ],
  [
    'takes figures of a title for its check',
    { summary: 'Cut the label run: 48 -> 15 min', description: 'Drivers lose an hour every night.' },
    ['# Why now', 'Drivers lose an hour every night.', '# Done when', 'At most 15 min'],
  ],
  [
    'takes a limit of a title for its check',
    { summary: 'Label search p95 under 2 s', description: 'Drivers wait for it, nobody likes it today.' },
    ['# Why now', 'Drivers wait for it, nobody likes it today.', '# Done when', 'p95 under 2 s'],
  ],
  [
    'tells the deed by the sentence that says more of it',
    {
      summary: 'Update the printer driver',
      description: 'We should update the printer driver of all depots from 3.0 to 3.2.',
    },
    [
      '# Goal',
      'Update the printer driver of all depots from 3.0 to 3.2 so that [what gets better, for whom, by how much?]',
      '# Done when',
      '[when is it done?]',
    ],
  ],
  [
    'takes what something is for today for no goal',
    {
      summary: 'Rework the label printer queue',
      description: 'The server has a page in order to print labels by hand.',
    },
    ['# Why now', 'The server has a page in order to print labels by hand.', '# Done when', '[when is it done?]'],
  ],
];

it.each(WHOLE)('%s', (_what, item, lines) => {
  const [found] = suggestFor(item, 'enabler');
  expect(found && told(found).slice(1)).toEqual(lines);
});

it('asks nothing of a plain deed with its reason', () => {
  const item = { summary: 'Rename the printer table to label_printer', description: 'Nobody finds it today.' };
  const [found] = suggestFor(item, 'technical-task', { band: 'leaning' });
  expect(found?.questions).toEqual([]);
});

it('quotes a deed that has no short name', () => {
  const [found] = suggestFor({ summary: 'Create and publish the label sheet' }, 'technical-task');
  expect(found?.questions.map(({ ask }) => ask)).toEqual([
    'Which story needs “Create and publish the label sheet”, or what gets better?',
  ]);
});

it('asks for no check of a plain deed', () => {
  const [found] = suggestFor({ summary: 'Rename the printer table to label_printer' }, 'technical-task');
  expect(found?.questions.map(({ id }) => id)).toEqual(['value']);
});
