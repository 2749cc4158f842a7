import { OUTSIDE_ROLES } from '../lexicon/outside-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { sequences } from './finders-sequences';
import type { AboutSignal, Signal } from './signal';

const named = phrases({
  in: 'ends',
  of: LISTS.outsiderGainsNamed,
  except: LISTS.outsiderGainsNamedExcept,
  most: 1,
});
const able = sequences({
  in: 'ends',
  of: LISTS.outsiderGainsAble,
  before: LISTS.outsiderGainsAbleBefore,
  tail: 3,
});

export const outsiderGains: Signal = {
  id: 'outsider-gains',
  says: 'Names what someone outside gains.',
  find: gated(
    (text) => {
      const gain = able(text);
      return gain.length > 0 ? gain : named(text);
    },
    { list: LISTS.outsiderGainsNamed, zones: maskOf('ends') },
  ),
};

export const lists: Lists = {
  'outsider-gains/named': [OUTSIDE_ROLES],
  'outsider-gains/named-except': [TEAM_ROLES],
  'outsider-gains/able': [OUTSIDE_ROLES],
  'outsider-gains/able-before': ['can', 'could', 'may', 'will', 'are able', 'no longer', 'get', 'see', 'find', 'know'],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'story',
  why: 'The reason names who is better off: a customer, a guest, a nurse.',
  source: 'user-stories-applied',
  fires: [
    {
      summary:
        'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail',
      quotes: ['visitors can add and view'],
    },
  ],
  silent: [{ summary: 'Cache tiles so that the map service stays up', because: 'the reason speaks of a service' }],
};
