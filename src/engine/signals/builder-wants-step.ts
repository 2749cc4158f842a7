import { HIDDEN_STEPS } from '../lexicon/hidden-steps';
import { SYSTEM_ROLES } from '../lexicon/system-roles';
import { TEAM_ROLES } from '../lexicon/team-roles';
import { gated, maskOf, phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import { roles } from './finders-roles';
import type { AboutSignal, Signal } from './signal';

const builder = roles({ of: LISTS.builderWantsStepBuilder });
const step = phrases({
  in: 'means',
  of: LISTS.builderWantsStepStep,
});

export const builderWantsStep: Signal = {
  id: 'builder-wants-step',
  says: 'Whoever builds it wants {quote}: a step of the work.',
  find: gated((text) => (builder(text).length === 0 ? [] : step(text)), {
    list: LISTS.builderWantsStepStep,
    zones: maskOf('means'),
  }),
};

export const lists: Lists = {
  'builder-wants-step/builder': [TEAM_ROLES, SYSTEM_ROLES],
  'builder-wants-step/step': [
    HIDDEN_STEPS,
    'save~',
    'send~',
    'receive~',
    'return~',
    'import~',
    'rename~',
    'cache~',
    'service',
    'component+',
    'class+',
    'module+',
    'repository class',
    'enum',
    'fixture+',
    'unit test+',
    'test data',
    'index',
    'schema',
    'library',
  ],
};

export const about: AboutSignal = {
  looksAt: 'statement',
  pointsTo: 'technical-task',
  why: 'A story form that speaks for the team or for a system, around something done behind the screen, is a step in disguise.',
  source: 'practice-guide',
  fires: [
    { summary: 'As a developer, I want to connect to the database so that I can read data', quotes: ['connect to'] },
    { summary: 'As the system, I want to send reminders', quotes: ['send'] },
  ],
  silent: [
    { summary: 'As a visitor, I want to save a trail', because: 'the one who wants it is a visitor' },
    {
      summary: 'As a developer, I want to compare two map providers',
      because: 'finding out is no step behind the screen',
    },
  ],
};
