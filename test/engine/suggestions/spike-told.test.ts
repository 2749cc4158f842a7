import { parseItem } from '../../../src/engine/text/parse-item';
import { spikeNeedsOf } from '../../../src/engine/verdict/spike-needs';
import { suggestFor } from './told';

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
