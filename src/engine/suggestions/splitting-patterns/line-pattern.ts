/** A way to cut a story along lines of its text: each line that is picked becomes an item of its own. Its id is its file's name. */
export interface LinePattern {
  readonly id: string;
  /** Imperative, names the outcome: "Do the simple case first". */
  readonly title: string;
  readonly says: string;
  readonly kind: 'story' | 'spike';
  readonly picks: (line: string) => boolean;
  /** With fewer lines the pattern does not fit. */
  readonly fewest: number;
}
