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
    [
      '# Goal',
      'Rework the pipeline so that [what gets better, for whom, by how much?]',
      '# Done when',
      'Build it for both chips',
    ],
  ],
  [
    'This is just to swap one server for the other.\n\n* rebuild the image\n* update the release notes',
    [
      '# Goal',
      'Rework the pipeline so that [what gets better, for whom, by how much?]',
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
      'Rework the pipeline so that [what gets better, for whom, by how much?]',
      '# Done when',
      'Nightly runs must stay green',
      '# Notes',
      'This task is to cover both clients',
    ],
  ],
  [
    'A release of its own for every part, so four teams stop waiting for one another.',
    [
      '# Goal',
      'Four teams stop waiting for one another.',
      '# Done when',
      '[when is it done?]',
      '# Waits for it',
      '[which stories?]',
      '# Notes',
      'A release of its own for every part',
    ],
  ],
  [
    'Numbers instead of strings for better speed and less code.',
    [
      '# Goal',
      'Better speed and less code.',
      '# Done when',
      '[when is it done?]',
      '# Waits for it',
      '[which stories?]',
      '# Notes',
      'Numbers instead of strings',
    ],
  ],
];

it.each(TOLD)('tells "%s" by its goal and by what there is to do', (description, lines) => {
  const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler');
  expect(found && told(found).slice(1)).toEqual(lines);
});

it('asks by a name without its brackets', () => {
  const [found] = suggestFor({ summary: 'Compare mail providers (Post, Raven, Pigeon)' }, 'technical-task');
  expect(found?.questions.map(({ ask }) => ask)).toContain('When is comparing mail providers done?');
});
