import { COMPLIANCE_WORDS } from '../lexicon/compliance-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const compliance: Signal = {
  id: 'compliance',
  says: 'Keeps a law or a standard.',
  find: phrases({
    in: 'text',
    of: LISTS.compliance,
    except: LISTS.complianceExcept,
  }),
};

export const lists: Lists = {
  compliance: [COMPLIANCE_WORDS],
  'compliance/except': ['legal name', 'legal entity', 'audit log page', 'customer retention', 'son in law'],
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'enabler',
  why: 'Compliance has to hold for the whole product, whatever features there are.',
  source: 'safe-enablers',
  fires: [{ summary: 'Delete accounts after two years to comply with GDPR', quotes: ['GDPR'] }],
  silent: [{ summary: 'Ask for the legal name at checkout', because: 'a name, not a law' }],
};
