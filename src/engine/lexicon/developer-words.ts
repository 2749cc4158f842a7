import type { WordList } from './word-list';

/** The team as a subject of the text. */
export const DEVELOPER_WORDS: WordList = {
  id: 'developer-words',
  source: 'kinds-guide',
  words: `
    developer+ dev+ engineer+ maintainer+ contributor+ committer+ programmer+`,
};
