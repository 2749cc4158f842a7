import { phrases } from './finders';
import type { Signal, SignalExamples } from './signal';

export const migration: Signal = {
  id: 'migration',
  looksAt: 'text',
  pointsTo: 'enabler',
  says: 'Moves the product onto something else.',
  why: 'Migrations change what every feature stands on.',
  source: 'safe-enablers',
  find: phrases({
    in: 'text',
    of: [
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
    except: [
      'migration script+',
      'flyway migration',
      'schema migration',
      'move to cart',
      'move to trash',
      'database migration',
    ],
  }),
};

export const examples: SignalExamples = {
  fires: [{ summary: 'Migrate search to the new cluster', quotes: ['Migrate'] }],
  silent: [{ summary: 'Draw how birds travel in autumn', because: 'nothing of the product moves' }],
};
