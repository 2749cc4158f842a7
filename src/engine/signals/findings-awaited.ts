import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const findingsAwaited: Signal = {
  id: 'findings-awaited',
  says: 'Ends with findings or a decision.',
  find: phrases({
    in: 'description',
    of: LISTS.findingsAwaited,
  }),
};

export const lists: Lists = {
  'findings-awaited': [
    'finding+',
    'recommendation+',
    'recommend~',
    'decision+',
    'memo',
    'adr',
    'adrs',
    'one pager',
    'report~ back',
    'write up',
    'written up',
    'write~ up',
    'go no go',
    'shortlist',
    'conclusion+',
    'short note',
    'present~ to',
    'share~ the result+',
    'share~ result+',
    'answer by',
    'answer is needed',
    'decide on',
    'decide if',
    'decide whether',
    'pick one',
    'verdict',
    'outcome',
    'short report',
    'summary of options',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'spike',
  why: 'What is handed over is a write-up, a recommendation or a decision.',
  source: 'practice-guide',
  fires: [
    {
      summary: 'Map providers',
      description: 'A recommendation goes to the steering group, with a one-pager.',
      quotes: ['recommendation', 'one-pager'],
    },
  ],
  silent: [
    { summary: 'Map providers', description: 'The map loads in two seconds.', because: 'nothing is reported back' },
  ],
};
