import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

const ownGain = phrases({
  in: 'ends',
  of: LISTS.personalGainOwnGain,
  most: 1,
});
const builder = roles({ of: LISTS.personalGainBuilder });

export const personalGain: Signal = {
  id: 'personal-gain',
  says: 'A gain that this person would name.',
  find: gated(
    (text) => {
      const gain = ownGain(text);
      return gain.length === 0 || builder(text).length > 0 ? [] : gain;
    },
    { list: LISTS.personalGainOwnGain, zones: maskOf('ends') },
  ),
};

export const lists: Lists = {
  'personal-gain/own-gain': [
    'i',
    'they',
    'he',
    'she',
    'my',
    'me',
    'their',
    'them',
    'you',
    'your',
    'nobody',
    'everyone',
    'people',
  ],
  'personal-gain/builder': [TEAM_ROLES, SYSTEM_ROLES],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'story',
  why: 'The reason speaks of somebody outside the team: what they can do, know or avoid.',
  source: 'user-stories-applied',
  fires: [
    {
      summary: 'As a visitor, I want to save a trail to a list so that I find it again on the day of the walk',
      quotes: ['I'],
    },
  ],
  silent: [
    {
      summary: 'As a developer, I want a table so that I can store names',
      because: 'the gain is the own step of a builder',
    },
    { summary: 'Cache tiles so that the map service stays up', because: 'the reason speaks of a service' },
  ],
};
