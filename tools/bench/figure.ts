/** One measured number beside its budget; `limit` must hold, `aim` is where it should go. Lower is better unless `atLeast`. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly aim: number;
  readonly atLeast?: boolean;
  /** The same measured on something else in the same run, in the same unit. */
  readonly beside?: Readonly<Record<string, number>>;
}

/** A figure that could not be measured here, and why. */
export interface Skipped {
  readonly id: string;
  readonly skipped: string;
}

/** Measures some figures of one area. */
export type Measure = () => Promise<readonly (Figure | Skipped)[]>;

/** The middle value of a list that has at least one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Bytes as KB of 1,024, to a tenth. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
