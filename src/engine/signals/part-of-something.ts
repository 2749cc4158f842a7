import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const partOfSomething: Signal = {
  id: 'part-of-something',
  says: 'A part of something larger.',
  find: phrases({
    in: 'text',
    except: LISTS.partOfSomethingExcept,
    of: LISTS.partOfSomething,
  }),
};

export const lists: Lists = {
  'part-of-something/except': ['a part of', 'only part of', 'part of my', 'part of the day', 'part of a'],
  'part-of-something': [
    'part of',
    'sub task',
    'subtask',
    'sub task of',
    'parent',
    'follow up to',
    'step #',
    'part #',
    'for story',
    'needed for',
    'needed by',
    'required for',
    'blocked by',
    'depends on',
    'prerequisite',
    'see parent',
    'split from',
    'split out of',
    'belongs to',
    'parent is',
    'parent story',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'Text that names its parent or a step number leans on another item.',
  source: 'corpus',
  fires: [
    {
      summary: 'Pictures table',
      description: 'Sub-task of the picture story, needed for the gallery.',
      quotes: ['Sub-task of', 'needed for'],
    },
  ],
  silent: [{ summary: 'Picture gallery', description: 'Six to a page.', because: 'no larger item is named' }],
};
