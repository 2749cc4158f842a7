import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { KNOWLEDGE_NOUNS } from '../lexicon/knowledge-nouns';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const investigationOpening: Signal = {
  id: 'investigation-opening',
  says: 'Asks for knowledge, not for something to use.',
  find: phrases({
    in: ['opening', 'wanted'],
    of: LISTS.investigationOpening,
    except: LISTS.investigationOpeningExcept,
  }),
};

export const lists: Lists = {
  'investigation-opening': [ASKS_FOR_KNOWLEDGE, KNOWLEDGE_NOUNS],
  'investigation-opening/except': [
    'compare me',
    'compare my',
    'compare our prices',
    'measure my',
    'study plan+',
    'survey page',
    'estimate my',
  ],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'spike',
  why: 'What is delivered is an answer or a decision, and that is what a spike is for.',
  source: 'kinds-guide',
  fires: [
    { summary: 'Find out how to offer maps without a connection', quotes: ['Find out'] },
    { summary: 'As a developer, I want to compare map tile providers', quotes: ['compare'] },
    { summary: 'Investigating slow checkouts', quotes: ['Investigating'] },
  ],
  silent: [
    {
      summary: 'Add a page that helps people find out about tours',
      because: 'the work opens with adding a page; finding out is what its users do',
    },
  ],
};
