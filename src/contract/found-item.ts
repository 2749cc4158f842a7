import type { FiledAs } from './issue-view';

/** An item that somebody may choose to work on. */
export interface FoundItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly filedAs: FiledAs;
}
