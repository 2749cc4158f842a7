import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const buildAndRelease: Signal = {
  id: 'build-and-release',
  says: 'Works on how software is built and shipped.',
  find: phrases({
    in: 'summary',
    of: LISTS.buildAndRelease,
  }),
};

export const lists: Lists = {
  'build-and-release': [
    'deploy~',
    'deployment+',
    'build',
    'builds',
    'continuous',
    'provision~',
    'automated',
    'automation',
    'rollback+',
    'release process',
    'logging',
    'metric+',
    'alerting',
    'monitor~',
    'backup+',
    'dev environment',
    'local setup',
    'toolchain',
    'tooling',
    'upgrade path',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'enabler',
  why: 'Builds, releases and environments serve every change of the team.',
  source: 'safe-enablers',
  fires: [{ summary: 'Build for every branch in the cloud', quotes: ['Build'] }],
  silent: [{ summary: 'Walk every trail in the rain', because: 'nothing is built or shipped' }],
};
