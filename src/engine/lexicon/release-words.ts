import type { WordList } from './word-list';

/** Publishing a version. */
export const RELEASE_WORDS: WordList = {
  id: 'release-words',
  source: 'kinds-guide',
  words: `
    release+ rc snapshot milestone publish_the_release release_candidate hotfix point_release tag_the tag_v
    cut_the_release cut_release`,
};
