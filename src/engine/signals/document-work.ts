import { DOCUMENT_WORDS } from '../lexicon/document-words';
import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const documentWork: Signal = {
  id: 'document-work',
  says: 'Writing that supports the work.',
  find: phrases({
    in: 'summary',
    of: LISTS.documentWork,
    except: LISTS.documentWorkExcept,
  }),
};

export const lists: Lists = {
  'document-work': [DOCUMENT_WORDS],
  'document-work/except': [
    'upload~ document+',
    'guide picture+',
    'tour guide+',
    'travel document+',
    'document upload',
    'signed document+',
    'sign~ document+',
    'document viewer',
    'trail guide+',
    'city guide+',
    'guide offer~',
    'guides offer',
  ],
};

export const about: AboutSignal = {
  looksAt: 'summary',
  pointsTo: 'technical-task',
  why: 'Documents, guides and release notes support what is delivered.',
  source: 'kinds-guide',
  fires: [{ summary: 'Update the README for contributors', quotes: ['README'] }],
  silent: [{ summary: 'Upload documents from the phone', because: 'the documents are those of the users' }],
};
