import { parseItem } from '../../../src/engine/text/parse-item';
import { spikeNeedsOf } from '../../../src/engine/verdict/spike-needs';
import { suggestFor, told } from './told';

/** With what the engine finds of a spike's needs. */
const read = (item: { summary: string; description: string }) =>
  suggestFor(item, 'spike', { spikeNeeds: spikeNeedsOf(parseItem(item)) });

describe('a spike that tells everything in running text', () => {
  const summary = 'Try a new oven against the old one for rye';
  const description =
    'Bake 40 loaves in each. Stop after eight days whatever. The head baker decides with the numbers.';

  it('gets a heading for each part', () => {
    const [found] = read({ summary, description });
    expect([found?.title, found?.questions]).toEqual(['Put each part in its place', []]);
    expect(found?.outline[0]?.sections.map(({ heading }) => heading)).toEqual([
      'Question',
      'Time-box',
      'Decision it feeds',
      'Background',
    ]);
  });

  it('is left as it is where it has headings', () => {
    const sorted = `h3. Question\nWhich oven?\n\nh3. Time-box\n2 days\n\n${description}`;
    expect(read({ summary, description: sorted })[0]?.title).not.toBe('Put each part in its place');
  });
});

it('asks how long, where it only says that there is a limit', () => {
  const [found] = read({ summary: 'Time-boxed: which oven for rye?', description: '' });
  expect(found?.questions.map(({ id }) => id)).toContain('time-box');
});

it.each([
  ['Ovens cost money.\n\nWe need to find out whether the old oven keeps its heat.', 'Ovens cost money.'],
  ['Two weeks, bake 40 loaves in each. Rye needs steam.', 'Bake 40 loaves in each. Rye needs steam.'],
  ['Time-box: two weeks. Rye needs steam.', 'Rye needs steam.'],
])('does not say again what has its place: %s', (description, rest) => {
  const [found] = read({ summary: 'Investigate the old oven', description });
  const lines = found ? told(found) : [];
  expect(lines).toContain(rest);
  expect(lines.filter((line) => /old oven keeps|two weeks/i.test(line))).toHaveLength(1);
});

/** Titles and descriptions of spikes, and what a draft says under a heading. */
const UNDER: readonly (readonly [item: { summary: string; description: string }, heading: string, line: string])[] = [
  [
    { summary: 'Find out why the oven rejects half of our rye', description: '' },
    'Question',
    'Why does the oven reject half of our rye?',
  ],
  [
    { summary: 'Find out why the oven takes an hour, and get it below two', description: '' },
    'Question',
    'Why does the oven take an hour?',
  ],
  [
    { summary: 'Clarify what the new oven would cost us', description: '' },
    'Question',
    'What would the new oven cost us?',
  ],
  [
    { summary: 'Find out what rye loaves can be sold cold', description: '' },
    'Question',
    'What rye loaves can be sold cold?',
  ],
  [
    { summary: 'Rye: own starter, bought starter, or what we have', description: '' },
    'Question',
    'Own starter, bought starter, or what we have?',
  ],
  [{ summary: "Rye on all ovens, what'd we win", description: '' }, 'Question', "Rye on all ovens, what'd we win?"],
  [
    { summary: 'Do performance testing of the new oven', description: '' },
    'Question',
    '[which question should it answer?]',
  ],
  [
    { summary: 'Evaluate replacements for rye', description: '' },
    'Question',
    'Which replacements for rye should we use?',
  ],
  [
    { summary: 'Investigate wrong weights of rye', description: '' },
    'Question',
    'What is behind wrong weights of rye?',
  ],
  [
    { summary: 'Can we bake at night?', description: 'Two weeks with the spare oven.' },
    'Time-box',
    'Two weeks with the spare oven.',
  ],
  [{ summary: 'Can we bake at night?', description: '2 days, Bo.' }, 'Time-box', '2 days, Bo.'],
  [{ summary: 'Can we bake at night?', description: 'Pull 8 weeks of orders.' }, 'Time-box', '[how long is enough?]'],
  [
    { summary: 'Can we bake at night?', description: 'Go through the orders. We want a list of loaves.' },
    'Done when',
    'We want a list of loaves',
  ],
  [{ summary: 'Can we bake at night?', description: 'Output: a page per oven.' }, 'Done when', 'A page per oven'],
  [{ summary: 'Can we bake at night?', description: 'Results to the board.' }, 'Done when', 'Results to the board'],
  [
    { summary: 'Can we bake at night?', description: 'Ask the oven maker; the baker acts then.' },
    'Decision it feeds',
    'Ask the oven maker; the baker acts then.',
  ],
  [
    { summary: 'Can we bake at night?', description: 'If under 40 loaves -> stay with mornings.' },
    'Decision it feeds',
    'If under 40 loaves -> stay with mornings.',
  ],
  [
    { summary: 'Can we bake at night?', description: 'Head baker picks at the tasting.' },
    'Decision it feeds',
    'Head baker picks at the tasting.',
  ],
  ...['Head baker chooses on 3 May.', 'Bakers vote.', 'If it rises > 4 % the mill may sell the oven.'].map(
    (said): readonly [{ summary: string; description: string }, string, string] => [
      { summary: 'Can we bake at night?', description: `Try it. ${said}` },
      'Decision it feeds',
      said,
    ],
  ),
  ...['It takes a single sign-on.', 'Look at how the guest picks 2 loaves.', 'If yes, who bakes?'].map(
    (said): readonly [{ summary: string; description: string }, string, string] => [
      { summary: 'Can we bake at night?', description: `Try it. ${said}` },
      'Decision it feeds',
      '[what will you decide with it?]',
    ],
  ),
  [
    { summary: 'Compare three oven makers', description: 'Rye needs steam. Backus, Old Stone, Miwe. Four days.' },
    'Options',
    'Backus, Old Stone, Miwe.',
  ],
  [
    { summary: 'Compare three oven makers for rye', description: 'Rye needs steam.' },
    'Options',
    '[which options are there?]',
  ],
  [
    { summary: 'Compare three oven vendors', description: 'Rye needs steam.' },
    'Question',
    'Which of the three oven vendors should we use?',
  ],
];

it.each(UNDER)('tells %j under %s', (item, heading, line) => {
  const [found] = read(item);
  const all = found ? told(found) : [];
  expect(all[all.indexOf(`# ${heading}`) + 1]).toBe(line);
});

it.each([
  'The oven can switch between whether it bakes rye or wheat.',
  'Look at the options for rye.',
  'Report whether it works or not.',
])('sees no options in "%s"', (description) => {
  const [found] = read({ summary: 'Trial of rye', description });
  expect(found && told(found)).not.toContain('# Options');
});

it('does not ask for the decision twice', () => {
  const [found] = read({ summary: 'Why does rye fail in the new oven?', description: '' });
  expect(found?.questions.map(({ id }) => id)).toEqual(['time-box', 'decision']);
});
