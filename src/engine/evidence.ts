/** The two texts of a work item that evidence can stand in. */
export type Part = 'summary' | 'description';

/** A stretch of the item's own words: `quote` is exactly `text[part].slice(start, end)`, offsets in UTF-16 units. */
export interface Evidence {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
