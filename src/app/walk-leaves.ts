import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { Page } from './scan-ports';

/** Rows are kept in leaves of so many numbers: leaf 2 holds 1000 to 1499. */
export const MOST_IN_LEAF = 500;

export const leafOf = (number: number): number => Math.floor(number / MOST_IN_LEAF);

/** Where a walk goes on: the page to read again, and the number under which everything is still to come; null: from the top. */
export interface Cursor {
  readonly token: string | null;
  readonly below: number | null;
}

/** One leaf with all that the walk found for it. */
export interface FoundLeaf<T> {
  readonly no: number;
  readonly items: readonly T[];
}

export interface Walk<T> {
  readonly from: Cursor;
  readonly readPage: (token: string | null) => Promise<Answer<Page<T>>>;
  /** `next`: where to go on after this leaf, null after the last. Gives false to go no further now. */
  readonly onLeaf: (leaf: FoundLeaf<T>, next: Cursor | null) => Promise<Answer<boolean>>;
}

/**
 * Reads pages that fall in order of number, and hands them over leaf by leaf. Begun again from any `next`, it hands over
 * the same: whatever stands in the page above the cursor was handed over before, as was what shifts down from the page
 * before when an item is created meanwhile. What shifts up when one is deleted is left to the sweep.
 */
export async function walkLeaves<T extends { readonly number: number }>(
  walk: Walk<T>,
): Promise<Answer<'end' | 'halted'>> {
  let { token } = walk.from;
  const state: WalkState<T> = { below: walk.from.below, open: null };
  do {
    const page = await walk.readPage(token);
    if (!page.ok) return page;
    const handed = await handOver(walk, takeItems(state, page.value.items), { token });
    if (!handed.ok || handed.value === 'halted') return handed;
    token = page.value.next;
  } while (token !== null);
  return handOver(walk, state.open === null ? [] : [state.open], null);
}

interface OpenLeaf<T> {
  readonly no: number;
  readonly items: Map<number, T>;
}

interface WalkState<T> {
  below: number | null;
  /** The leaf that more items may belong to. */
  open: OpenLeaf<T> | null;
}

/** Takes the items of a page in, and gives the leaves that are complete by that. */
function takeItems<T extends { readonly number: number }>(
  state: WalkState<T>,
  items: readonly T[],
): readonly OpenLeaf<T>[] {
  const complete: OpenLeaf<T>[] = [];
  for (const item of items) {
    if (state.below !== null && item.number >= state.below) continue;
    const no = leafOf(item.number);
    if (state.open !== null && state.open.no !== no) complete.push(state.open);
    if (state.open?.no !== no) state.open = { no, items: new Map() };
    state.open.items.set(item.number, item);
    state.below = (no + 1) * MOST_IN_LEAF;
  }
  return complete;
}

/** Hands leaves over. The page says where to go on after them; null after the last. */
async function handOver<T>(
  { onLeaf }: Walk<T>,
  leaves: readonly OpenLeaf<T>[],
  page: Pick<Cursor, 'token'> | null,
): Promise<Answer<'end' | 'halted'>> {
  for (const { no, items } of leaves) {
    const next = page && { token: page.token, below: no * MOST_IN_LEAF };
    const handed = await onLeaf({ no, items: [...items.values()] }, next);
    if (!handed.ok) return handed;
    if (!handed.value) return succeed('halted');
  }
  return succeed('end');
}
