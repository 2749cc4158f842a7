import { suggestFor, told } from './told';

/** Sentences of an enabler's description, and where they end up; `first` is in front of all headings. */
const PLACES: readonly (readonly [sentence: string, place: string])[] = [
  ['If the authority re-issues, every installed app is locked out.', 'Why now'],
  ['The store got wiped with the last refresh.', 'Why now'],
  ['Aim: no maintenance page for six months.', 'Done when'],
  ['Runs must stay under 20 minutes.', 'Done when'],
  ['Further details can be found in the wiki.', 'first'],
  [
    'Recorders buffer 16k points, then a truck comes in and forty of them send a week each in the same ten minutes.',
    'first',
  ],
  ['The depot sends 4-6 MB scans to the gate.', 'Why now'],
  ['Labels of every depot to be generated from it.', 'Done when'],
  ['Currently in order to print a label we copy it to each depot.', 'Why now'],
  ['Rehearse with a replay of the last storm.', 'Done when'],
  ['Handlers shall one day add perils themselves.', 'first'],
  ['Files have to be cut again by hand.', 'Why now'],
  ['We want a cluster in both regions.', 'Done when'],
  ['Target 04:00 with half as much again.', 'Done when'],
  ['Saves about £290k a year.', 'Why now'],
  ['"Nobody should have to ask" (head of support).', 'Why now'],
  ['Otherwise the tills lose their licence.', 'Why now'],
  ['Last fair: the gate timed out, nobody got in.', 'Why now'],
  ['Prices checked in one library, a count to finance.', 'Done when'],
  ['Load test with twice the visitors by 3 May.', 'Done when'],
  ['Effort: 12 days.', 'first'],
  ['Planned end: 6 March.', 'first'],
  ['Allow plans to be shared between depots.', 'first'],
  ['Depot, gate, office, van.', 'first'],
  ['The gate is tracked by a sheet of its own.', 'first'],
  ['It is now possible to see all crates in one view.', 'Done when'],
  ['The vendor renamed the crate column.', 'Why now'],
  ["Auditor's request 14b.", 'Why now'],
  ['Vans need to know how long a gate is shut.', 'Why now'],
  ['Halls have no signal.', 'Why now'],
  ['It is a requirement that crates are weighed twice.', 'Done when'],
  ['Mandatory for all depots from July.', 'Why now'],
  ['Basis for labels and scales.', 'Why now'],
  ['The gate is needed for the new depot.', 'Why now'],
  ['So it can be used by the other depots.', 'Why now'],
  ['Vans bring 400 crates a night; the current gate takes 25.', 'Why now'],
  ['Otherwise the driver must come back.', 'Why now'],
  ['No driver may open the gate by himself.', 'Done when'],
  ['Cost cap $4 per crate.', 'Done when'],
  ['Tested with the router unplugged.', 'Done when'],
  ['Drivers don’t have to do anything.', 'first'],
  ['Crates take two days to be found.', 'Why now'],
  ['This can be done in parallel with the gate since both are new.', 'first'],
];

describe('in a technical narrative', () => {
  it.each(PLACES)('puts "%s" under %s', (description, place) => {
    const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler');
    const section = found?.outline[0]?.sections.find(({ heading }) => heading === (place === 'first' ? '' : place));
    expect(section?.lines.flat()).toContainEqual({ from: 'text', words: description.replace(/\.$/, '.') });
  });
});

it('asks by a name without its brackets', () => {
  const [found] = suggestFor({ summary: 'Align mail providers (Post, Raven, Pigeon)' }, 'technical-task');
  expect(found?.questions.map(({ ask }) => ask)).toContain(
    'Which story needs aligning mail providers, or what gets better?',
  );
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
      summary: 'Overhaul the label printer',
      description:
        'Drivers are loaded by the depot server. This means that a printer cannot be swapped during the night.',
    },
    [
      'Drivers are loaded by the depot server. This means that a printer cannot be swapped during the night.',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
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
    'makes entries of what semicolons part',
    {
      summary: 'Rework the label printer queue',
      description: 'Labels are lost every night. One queue per depot; drivers out of the server; a spare printer.',
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
      'Update the printer driver of all depots from 3.0 to 3.2.',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ],
  ],
  [
    'takes what something is for today for no goal',
    {
      summary: 'Overhaul the label printer',
      description: 'The server has a page in order to print labels by hand.',
    },
    ['# Why now', 'The server has a page in order to print labels by hand.', '# Done when', '[when is it done?]'],
  ],
];

it.each(WHOLE)('%s', (_what, item, lines) => {
  const [found] = suggestFor(item, 'enabler');
  expect(found && told(found).slice(1)).toEqual(lines);
});

it('leaves the one sentence of a task as it stands', () => {
  const item = { summary: 'Rename the printer table', description: 'Breaks the depot view, mend it too.' };
  expect(suggestFor(item, 'technical-task').map(({ type, sentence }) => [type, sentence])).toEqual([
    ['keep', 'It says what there is to do; a draft would only say it again.'],
  ]);
});

it('keeps prose and a list apart', () => {
  const description = 'Printers of the depot by their cables.\n\nExamples\n* north gate\n* south gate';
  const [found] = suggestFor({ summary: 'Rework the printers', description }, 'enabler');
  expect(found?.outline[0]?.sections.slice(0, 2).map(({ heading, list }) => [heading, list])).toEqual([
    ['', false],
    ['', true],
  ]);
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

it('asks for no check of a plain deed, only what belongs to it', () => {
  const [found] = suggestFor({ summary: 'Rename the printer table to label_printer' }, 'technical-task');
  expect(found?.questions.map(({ id }) => id)).toEqual(['value', 'detail-1']);
});
