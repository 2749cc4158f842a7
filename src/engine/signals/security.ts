import { SECURITY_WORDS } from '../lexicon/security-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const security: Signal = {
  id: 'security',
  says: 'Keeps attackers or mistakes out.',
  find: phrases({
    in: 'text',
    of: LISTS.security,
    except: LISTS.securityExcept,
  }),
};

export const lists: Lists = {
  security: [SECURITY_WORDS],
  'security/except': [
    'security guard+',
    'security deposit+',
    'social security',
    'gift certificate+',
    'security question+',
    'secret santa',
    'certificate of',
    'birth certificate+',
    'course certificate+',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Security of the whole product is work that stands on its own.',
  source: 'safe-enablers',
  fires: [{ summary: 'Encrypt backups at rest', quotes: ['Encrypt'] }],
  silent: [{ summary: 'Sell gift certificates', because: 'a certificate that is a gift' }],
};
