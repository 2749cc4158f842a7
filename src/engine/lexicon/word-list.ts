import type { SourceId } from './sources';

/**
 * Words that mean the same to a signal, parted by white space. `server+` stands for its plural too, `find~` for every
 * form of the verb, `load_balancer` for words in a row, `#` for any number.
 */
export interface WordList {
  readonly id: string;
  readonly source: SourceId;
  readonly words: string;
}
