/** One way to cut a large story into thin ones. Its id is its file's name. */
export interface SplittingPattern {
  readonly id: string;
  /** What the slices differ in, for the sentence that explains them: "one for each operation". */
  readonly says: string;
  /** The deeds of the slices, verb first, in the order of the text; empty where the pattern does not fit. */
  readonly slices: (means: string) => readonly string[];
}
