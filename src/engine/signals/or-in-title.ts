import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const orInTitle: Signal = {
  id: 'or-in-title',
  says: 'Names two ways.',
  find: phrases({
    in: 'summary',
    of: LISTS.orInTitle,
    notIn: ['ends', 'role'],
    except: LISTS.orInTitleExcept,
    most: 1,
  }),
};

export const lists: Lists = {
  'or-in-title': ['or', 'vs', 'versus', 'instead'],
  'or-in-title/except': ['or more', 'and or', 'instead of', 'or less', 'or not paid', 'or later'],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'spike',
  why: 'Two ways side by side in a title often wait for a choice.',
  source: 'corpus',
  fires: [{ summary: 'Own tiles or a provider', quotes: ['or'] }],
  silent: [{ summary: 'Trails of one hour or more', because: '"or more" is a limit' }],
};
