import { phrases } from './finders';
import type { AboutSignal, Signal } from './signal';

export const orInTitle: Signal = {
  id: 'or-in-title',
  looksAt: 'summary',
  pointsTo: 'spike',
  says: 'Names two ways.',
  find: phrases({
    in: 'summary',
    of: ['or', 'vs', 'versus', 'instead'],
    notIn: ['ends', 'role'],
    except: ['or more', 'and or', 'instead of', 'or less', 'or not paid', 'or later'],
    most: 1,
  }),
};

export const about: AboutSignal = {
  why: 'Two ways side by side in a title often wait for a choice.',
  source: 'corpus',
  fires: [{ summary: 'Own tiles or a provider', quotes: ['or'] }],
  silent: [{ summary: 'Trails of one hour or more', because: '"or more" is a limit' }],
};
