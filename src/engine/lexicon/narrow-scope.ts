import type { WordList } from './word-list';

/** Things so small that work on them is a step. */
export const NARROW_SCOPE: WordList = {
  id: 'narrow-scope',
  source: 'kinds-guide',
  words: `
    class method function file script endpoint table column test field constant variable annotation typo index
    property parameter dto dao fixture migration enum interface stub mock bean jar header import pom dockerfile
    makefile`,
};
