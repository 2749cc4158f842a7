import { phrases } from './finders';
import type { Lists } from './finders-index';
import * as LISTS from './finders-lists.generated';
import type { AboutSignal, Signal } from './signal';

export const versionSeen: Signal = {
  id: 'version-seen',
  says: 'Names the version it was seen in.',
  find: phrases({
    in: 'description',
    of: LISTS.versionSeen,
  }),
};

export const lists: Lists = {
  'version-seen': [
    'version #',
    'windows #',
    'android #',
    'ios #',
    'macos #',
    'ubuntu #',
    'chrome #',
    'firefox #',
    'safari #',
    'firefox',
    'safari',
    'chrome',
    'iphone',
    'ipad',
    'samsung',
    'pixel #',
    'edge',
    'ie11',
    'internet explorer',
    'seen in production',
    'in production',
    'on prod',
    'on staging',
  ],
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Reports say where something was seen: a version, a browser, a device.',
  source: 'corpus',
  fires: [{ summary: 'Grey map', description: 'Seen on Android 14.', quotes: ['Android 14'] }],
  silent: [
    { summary: 'Grey map', description: 'Colours follow the season.', because: 'no version or device is named' },
  ],
};
