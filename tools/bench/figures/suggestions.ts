import { demoBacklog } from '../../../local/demo/index';
import { judge, type Neighbour, parseItem, rankStories, suggest } from '../../../src/engine/index';
import { type Figure, type Measure, median } from '../figure';

const ROUNDS = 9;
const STORIES = 5_000;

function milliseconds(work: () => void): number {
  const begun = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** The middle of several rounds, the first of which warms up. */
function settled(work: () => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => milliseconds(work));
  return median(rounds.slice(1));
}

/** As many stories as asked for: the demo backlog's summaries with two words of one another each. */
function manyStories(summaries: readonly string[]): readonly Neighbour[] {
  return Array.from({ length: STORIES }, (_, at) => {
    const summary = summaries[at % summaries.length] ?? '';
    const other = summaries[(at * 7 + 3) % summaries.length] ?? '';
    return { key: `BIG-${at}`, summary: `${summary} ${other.split(' ').slice(-2).join(' ')}`, kind: 'story' };
  });
}

/** What suggestions cost: for one item of the demo backlog, and for ranking the stories of a large project. */
export const measureSuggestions: Measure = async () => {
  const { issues } = demoBacklog();
  const items = issues.map(({ summary, description }) => parseItem({ summary, description: description ?? null }));
  const read = items.map((text) => ({ text, verdict: judge(text) }));
  const all = settled(() => {
    for (const { text, verdict } of read) suggest(text, verdict);
  });
  const neighbours = manyStories(issues.map(({ summary }) => summary));
  const slowest = Math.max(...items.slice(0, 40).map((text) => settled(() => void rankStories(text, neighbours))));
  const figures: Figure[] = [
    { id: 'suggestions-for-an-item', value: round(all / read.length), unit: 'ms', limit: 1, aim: 0.3 },
    { id: 'attach-over-5000-stories', value: round(slowest), unit: 'ms', limit: 50, aim: 20 },
  ];
  return figures;
};

const round = (value: number): number => Math.round(value * 1000) / 1000;
