import type { LinePattern } from './line-pattern';

/** "Not sure whether ...", "how do we ...?": what nobody knows yet is found out before it is built. */
export const spikeFirst: LinePattern = {
  id: 'spike-first',
  title: 'Find out first, then build',
  says: 'The story keeps its key. What is not known yet becomes a spike before it.',
  kind: 'spike',
  picks: (line) => /\?\s*$|\b(?:not sure|no idea|unclear|unknown|tbd|to be decided|to be clarified)\b/i.test(line),
  fewest: 1,
};
