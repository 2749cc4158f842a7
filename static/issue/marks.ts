/** A stretch of text that speaks for a reason; `reason` is its number, from 1. Offsets as in evidence. */
export interface Span {
  readonly reason: number;
  readonly start: number;
  readonly end: number;
}

/** A run of text under the same reasons. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Every reason whose words these are. */
  readonly reasons: readonly number[];
  /** The one that colours them: the one with the shortest words, as the most exact; null for plain text. */
  readonly owner: number | null;
  /** Reasons whose words end here: their numbers stand behind the last word. */
  readonly ends: readonly number[];
}

/** Cuts `text` from `start` to `end` at every border of a span, so that overlapping reasons never nest. */
export function cutAtSpans(text: string, range: { start: number; end: number }, spans: readonly Span[]): Piece[] {
  const inside = spans.filter((span) => span.start < range.end && span.end > range.start);
  const borders = inside.flatMap((span) => [span.start, span.end]).filter((at) => at > range.start && at < range.end);
  const cuts = [...new Set([range.start, ...borders, range.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? range.end;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    const shortest = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return {
      start,
      text: text.slice(start, end),
      reasons: [...new Set(covering.map((span) => span.reason))],
      owner: shortest?.reason ?? null,
      ends: [...new Set(covering.filter((span) => span.end === end).map((span) => span.reason))],
    };
  });
}
