import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { KNOWLEDGE_NOUNS } from '../lexicon/knowledge-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const investigationInSummary: Signal = {
  id: 'investigation-in-summary',
  says: 'Speaks of an investigation.',
  find: phrases({
    in: 'summary',
    of: LISTS.investigationInSummary,
    notIn: ['opening', 'wanted'],
    except: LISTS.investigationInSummaryExcept,
  }),
};

export const lists: Lists = {
  'investigation-in-summary': [ASKS_FOR_KNOWLEDGE, KNOWLEDGE_NOUNS],
  'investigation-in-summary/except': [
    'case study',
    'case studies',
    'survey page',
    'price comparison',
    'product comparison',
    'comparison page',
    'compare page',
    'side by side',
    'cpu spike+',
    'load spike+',
    'satisfaction survey',
    'survey form+',
    'research project+',
    'research paper+',
    'clinical trial+',
    'risk assessment form',
    'credit assessment',
    'test assessment',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: 'Research, analysis and prototypes bring knowledge back, not a change of the product.',
  source: 'kinds-guide',
  fires: [{ summary: 'Vector tiles prototype', quotes: ['prototype'] }],
  silent: [{ summary: 'Product comparison page', because: 'the comparison is a page that customers use' }],
};
