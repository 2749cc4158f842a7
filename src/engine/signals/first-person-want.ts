import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

const want = phrases({
  in: 'text',
  of: LISTS.firstPersonWant,
  most: 1,
});
const speaker = roles({});

export const firstPersonWant: Signal = {
  id: 'first-person-want',
  says: 'Says what somebody wants.',
  find: gated(
    (text) => {
      const wish = want(text);
      return wish.length === 0 || speaker(text).length > 0 ? [] : wish;
    },
    { list: LISTS.firstPersonWant, zones: maskOf('text') },
  ),
};

export const lists: Lists = {
  'first-person-want': [
    'i want',
    'i would like',
    "i'd like",
    'i need',
    'i wish',
    'i can',
    'i should be able',
    'i have to be able',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'story',
  why: 'A wish in the first person is the form that stories are told in; who speaks, if that is said, is seen apart.',
  source: 'user-stories-applied',
  fires: [{ summary: 'I want to read reviews of a trail before I choose it', quotes: ['I want'] }],
  silent: [
    { summary: 'As a developer, I want a second index', because: 'the speaker is named and seen as such' },
    { summary: 'We want fewer alerts', because: 'the team wants it, and says so' },
  ],
};
