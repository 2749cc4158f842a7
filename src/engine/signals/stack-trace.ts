import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const stackTrace: Signal = {
  id: 'stack-trace',
  says: 'Pastes what the program printed.',
  find: phrases({
    in: 'description',
    of: LISTS.stackTrace,
  }),
};

export const lists: Lists = {
  'stack-trace': [
    'caused by',
    'traceback',
    'exception in',
    'nullpointerexception',
    'stack trace',
    'stacktrace',
    'error code',
    'http 500',
    'http 404',
    'status 500',
    'segfault',
    'segmentation fault',
    'core dump',
    'console error',
    'fatal',
    'panic',
    'java lang',
    'uncaught',
    'typeerror',
    'undefined is not',
    'log says',
    'logs show',
    'error log',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Traces and error output are pasted into reports of defects.',
  source: 'corpus',
  fires: [
    {
      summary: 'Import stops',
      description: 'Caused by: NullPointerException in the reader.',
      quotes: ['Caused by', 'NullPointerException'],
    },
  ],
  silent: [
    {
      summary: 'Import faster',
      description: 'Files of a gigabyte load within a minute.',
      because: 'nothing was printed',
    },
  ],
};
