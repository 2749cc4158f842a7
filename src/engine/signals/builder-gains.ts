import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

const ownGain = phrases({
  in: 'ends',
  of: LISTS.builderGainsOwnGain,
  most: 1,
});
const builder = roles({ of: LISTS.builderGainsBuilder });

export const builderGains: Signal = {
  id: 'builder-gains',
  says: 'The gain is for whoever does the step.',
  find: gated(
    (text) => {
      const gain = ownGain(text);
      return gain.length === 0 || builder(text).length === 0 ? [] : gain;
    },
    { list: LISTS.builderGainsOwnGain, zones: maskOf('ends') },
  ),
};

export const lists: Lists = {
  'builder-gains/own-gain': ['i', 'we', 'my', 'our', 'it', 'its', 'the code', 'developer+', 'the team'],
  'builder-gains/builder': [TEAM_ROLES, SYSTEM_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'A builder who wants something so that the builder can go on describes a step of the work.',
  source: 'practice-guide',
  fires: [{ summary: 'As a developer, I want a table so that I can store names', quotes: ['I'] }],
  silent: [
    { summary: 'As a visitor, I want a list so that I find it again', because: 'the one who gains is a visitor' },
  ],
};
