import type { LeftAlone } from '../../../src/contract/bulk-view';

/** Why an item is left alone, after its key and a colon. */
export const LEFT_ALONE_WORDS: Readonly<Record<LeftAlone, string>> = {
  'no-kind': 'the words do not say which kind it is.',
  'already-so': 'it is so already.',
  'not-editable': 'you can read it, not edit it.',
  gone: 'it was moved or deleted.',
  'no-fitting-type': 'this space has no work type that fits.',
  'needs-field': 'it asks for a field that only you can fill.',
  'changed-since': 'somebody changed it since.',
  'refused-by-jira': 'Jira did not take the change.',
};
