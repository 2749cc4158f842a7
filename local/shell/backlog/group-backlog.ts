import { KINDS, kindOfLabels } from '../parts/kinds';
import type { GlyphName } from '../parts/paths';
import type { Item, Sprint } from '../site/item';

/** One block of the backlog: a sprint that is running or to come, or everything in none (`sprint` null). */
export interface Block {
  readonly sprint: Sprint | null;
  readonly items: readonly Item[];
}

/** What the person wants to see; empty strings and 'all' mean anything. */
export interface BacklogFilter {
  readonly text: string;
  readonly kind: GlyphName | '';
  readonly epic: string;
  readonly type: string;
  readonly status: string;
}

export const NO_FILTER: BacklogFilter = { text: '', kind: '', epic: '', type: '', status: '' };

/** Sorts items into open sprints, running first, and the rest that is not done; epics and sub-tasks have no row. */
export function groupBacklog(items: readonly Item[]): readonly Block[] {
  const sprints = new Map<number, { sprint: Sprint; items: Item[] }>();
  const rest: Item[] = [];
  for (const item of items.filter(({ type }) => type.level === 0)) {
    const sprint = item.sprints.find(({ state }) => state !== 'closed');
    if (sprint) blockOf(sprints, sprint).items.push(item);
    else if (item.status.category !== 'done') rest.push(item);
  }
  const open = [...sprints.values()].sort((a, b) => order(a.sprint) - order(b.sprint));
  return [...open, { sprint: null, items: rest }];
}

function blockOf(sprints: Map<number, { sprint: Sprint; items: Item[] }>, sprint: Sprint): { items: Item[] } {
  const block = sprints.get(sprint.id) ?? { sprint, items: [] };
  sprints.set(sprint.id, block);
  return block;
}

const order = ({ state, id }: Sprint): number => (state === 'active' ? 0 : 1_000_000) + id;

/** Whether an item passes a filter; text is looked for in key and summary. */
export function passes(item: Item, { text, kind, epic, type, status }: BacklogFilter): boolean {
  const words = text.trim().toLowerCase();
  if (words !== '' && !`${item.key} ${item.summary}`.toLowerCase().includes(words)) return false;
  if (kind !== '' && kindOfLabels(item.labels) !== kind) return false;
  if (epic !== '' && item.parent?.key !== epic) return false;
  return (type === '' || item.type.name === type) && (status === '' || item.status.name === status);
}

/** Whether any item carries a kind: where labels are not on the screens none does, and counts would say nothing. */
export const carryKinds = (items: readonly Item[]): boolean =>
  items.some(({ labels }) => kindOfLabels(labels) !== 'none');

/** How many items carry each kind, in the usual order; nothing where none carries any. */
export function countKinds(
  items: readonly Item[],
): readonly { readonly kind: (typeof KINDS)[number]; count: number }[] {
  if (!carryKinds(items)) return [];
  return KINDS.map((kind) => ({
    kind,
    count: items.filter(({ labels }) => kindOfLabels(labels) === kind.id).length,
  })).filter(({ count }) => count > 0);
}

/** Story points by status category. */
export function sumPoints(items: readonly Item[]): Readonly<Record<'new' | 'indeterminate' | 'done', number>> {
  const sum = (category: string) =>
    items.reduce((total, { status, points }) => total + (status.category === category ? (points ?? 0) : 0), 0);
  return { new: sum('new'), indeterminate: sum('indeterminate'), done: sum('done') };
}
