import { type HealthRow, MARK } from './row';

/** The items that read as a kind under one parent. */
export interface Siblings {
  readonly parent: number;
  count: number;
  stories: number;
  /** Those whose summary speaks of one layer only. */
  readonly layered: HealthRow[];
}

/** Layers of one feature are written down in one go: their keys lie this close. */
const WRITTEN_TOGETHER = 10;

/** Groups items by their parent. */
export function groupByParent(rows: readonly HealthRow[]): ReadonlyMap<number, Siblings> {
  const groups = new Map<number, Siblings>();
  for (const row of rows) if (row.kind !== null && row.parent !== null) addTo(groups, row.parent, row);
  for (const { layered } of groups.values()) layered.sort((a, b) => a.number - b.number);
  return groups;
}

function addTo(groups: Map<number, Siblings>, parent: number, row: HealthRow): void {
  const group = groups.get(parent) ?? { parent, count: 0, stories: 0, layered: [] };
  if (group.count === 0) groups.set(parent, group);
  group.count += 1;
  if (row.kind === 'story') group.stories += 1;
  if (row.layer !== null) group.layered.push(row);
}

/** Another layer of the same feature: a sibling, written down together with this one, about another layer. */
export function isHorizontal(row: HealthRow, group: Siblings | undefined): boolean {
  if (row.layer === null || group === undefined || group.layered.length < 2) return false;
  const { layered } = group;
  for (let at = firstFrom(layered, row.number - WRITTEN_TOGETHER); at < layered.length; at += 1) {
    const other = layered[at] as HealthRow;
    if (other.number > row.number + WRITTEN_TOGETHER) return false;
    if (other.layer !== row.layer) return true;
  }
  return false;
}

/** A slice of something larger that gives no gain, has next to no criteria and is small. */
export function isTooThin(row: HealthRow, group: Siblings | undefined): boolean {
  const small = (row.points ?? 0) <= 1 && (row.marks & MARK.brief) !== 0 && row.criteria <= 1;
  return row.kind === 'story' && (group?.count ?? 0) > 1 && small && (row.marks & MARK.gain) === 0;
}

/** A blocker that is filed as a story and says nothing of what it is good for. */
export function isHiddenDependency(row: HealthRow, filedAsStory: boolean, withoutValue: boolean): boolean {
  return isTechnical(row) && filedAsStory && withoutValue && row.blocks.length > 0;
}

/** An enabler without parent and links whose text names no item and gives no gain. */
export function enablesNothing(row: HealthRow): boolean {
  return row.kind === 'enabler' && standsAlone(row) && (row.marks & (MARK.gain | MARK.namesItem)) === 0;
}

/** A technical task without parent and links. */
export function isOrphan(row: HealthRow): boolean {
  return row.kind === 'technical-task' && standsAlone(row);
}

export const isTechnical = ({ kind }: HealthRow): boolean => kind === 'enabler' || kind === 'technical-task';

const standsAlone = ({ parent, links, blocks }: HealthRow) =>
  parent === null && links.length === 0 && blocks.length === 0;

/** Where in a list sorted by number the first row from this number stands: a parent with many layers stays cheap. */
function firstFrom(rows: readonly HealthRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as HealthRow).number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
