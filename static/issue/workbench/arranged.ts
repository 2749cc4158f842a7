import type { Draft, DraftItem } from '../../../src/engine/drafting/draft';
import type { Edits } from './edits';

/** An item of a draft where a person put it, with its place in the draft. */
export interface Placed {
  readonly place: number;
  readonly item: DraftItem;
}

/** The items of a draft in the order that a person gave them; whichever comes first is the item itself. */
export function arranged(items: Draft, { order }: Edits): readonly Placed[] {
  const places = order?.length === items.length ? order : items.map((_, place) => place);
  return places.flatMap((place, at): readonly Placed[] => {
    const item = items[place];
    return item === undefined ? [] : [{ place, item: { ...item, role: at === 0 ? 'subject' : 'new' } }];
  });
}

/** The order with one item moved by a place; null where it cannot go there. */
export function moveItem(placed: readonly Placed[], at: number, by: 1 | -1): readonly number[] | null {
  const [moved, other] = [placed[at], placed[at + by]];
  if (moved === undefined || other === undefined) return null;
  const order = placed.map((one) => (one === moved ? other : one === other ? moved : one));
  // The item itself stays of the kind that it was drafted as.
  if (order[0]?.item.kind !== placed[0]?.item.kind) return null;
  return order.map(({ place }) => place);
}
