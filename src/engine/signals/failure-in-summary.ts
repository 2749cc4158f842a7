import { FAILURE_WORDS } from '../lexicon/failure-words';
import { phrases } from './finders';
import type { Signal } from './signal';

export const failureInSummary: Signal = {
  id: 'failure-in-summary',
  looksAt: 'summary',
  pointsTo: 'defect',
  says: 'Says that something goes wrong.',
  why: 'A report that the product misbehaves is a defect, not work to plan as a story or a task.',
  source: 'kinds-guide',
  find: phrases({
    in: 'summary',
    of: [FAILURE_WORDS],
    except: [
      'error+ message+',
      'error+ page+',
      'error handling',
      'fail~ test+',
      'test+ fail~',
      'test+ failure+',
      'bug report+',
      'error+ log+',
      'error+ code+',
      'error+ rate+',
      'crash report+',
      'flaky test+',
      'fail~ over',
      'fail~ build+',
      'build+ fail~',
      'report~ bug+',
      'error+ budget+',
      'missing test+',
      'missing doc+',
      'missing documentation',
      'leak~ detection',
      'build error+',
      'compile~ error+',
      'compilation error+',
      'compiler warning+',
      'error report~',
      'fail~ payment+',
      'lost password+',
      'missing unit',
      'lost property',
      'lost card+',
      'lost luggage',
    ],
  }),
  examples: {
    fires: [
      { summary: 'The trail page shows the wrong distance after a detour', quotes: ['wrong'] },
      { summary: 'Login fails with a blank screen', quotes: ['fails', 'blank'] },
    ],
    silent: [
      {
        summary: 'Improve the unclear error message on the payment page',
        because: 'better words for an error are something new, not a failure',
      },
      { summary: 'Fix the failing test of the importer', because: 'a failing test is a task of the team' },
    ],
  },
};
