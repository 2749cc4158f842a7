import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const migration: Signal = {
  id: 'migration',
  says: 'Moves the product onto something else.',
  find: phrases({
    in: 'text',
    of: LISTS.migration,
    except: LISTS.migrationExcept,
  }),
};

export const lists: Lists = {
  migration: [
    'migrate~',
    'migration+',
    'move~ to',
    'move~ from',
    'move~ off',
    'switch~ to',
    'switch~ from',
    'roll~ out',
    'rollout',
    'adopt~',
    'phase~ out',
    'end of life',
    'replace~ with',
    'decommission~',
    'sunset~',
  ],
  'migration/except': [
    'migration script+',
    'flyway migration',
    'schema migration',
    'move to cart',
    'move to trash',
    'database migration',
  ],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Migrations change what every feature stands on.',
  source: 'safe-enablers',
  fires: [{ summary: 'Migrate search to the new cluster', quotes: ['Migrate'] }],
  silent: [{ summary: 'Draw how birds travel in autumn', because: 'nothing of the product moves' }],
};
