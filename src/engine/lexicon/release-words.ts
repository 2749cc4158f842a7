import type { WordList } from './word-list';

/** Publishing a version. */
export const RELEASE_WORDS: WordList = {
  id: 'release-words',
  source: 'kinds-guide',
  words: `
    release+ rc snapshot ga milestone tag cut_a_release publish_the_release release_candidate hotfix point_release`,
};
