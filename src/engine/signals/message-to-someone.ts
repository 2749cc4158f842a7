import { CHAT_WORDS } from '../lexicon/chat-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const messageToSomeone: Signal = {
  id: 'message-to-someone',
  says: 'A message rather than a piece of work.',
  find: phrases({
    in: 'text',
    of: LISTS.messageToSomeone,
    except: LISTS.messageToSomeoneExcept,
    most: 2,
  }),
};

export const lists: Lists = {
  'message-to-someone': [CHAT_WORDS],
  'message-to-someone/except': [
    'thank you page',
    'thank you email',
    'thank you note',
    'feature stuff',
    'internet of thing+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'unclear',
  why: 'Greetings, thanks and questions to colleagues are talk.',
  source: 'kinds-guide',
  fires: [
    {
      summary: 'Creative review?',
      description: 'Hi team, any update on this one? Thx',
      quotes: ['Hi', 'any update'],
    },
  ],
  silent: [{ summary: 'Thank you page after a donation', because: 'the page thanks donors' }],
};
