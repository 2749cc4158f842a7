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
