import * as v from '@badrap/valita';
import type { HealthListSort } from '../contract/health-list-view';
import type { HealthFilters, HealthListQuery, SprintRange } from '../engine/index';
import { KindShape } from './shape';

const MOST = 1000;
const idList = v.array(v.number()).assert((ids) => ids.length <= MOST, 'too many');

const RangeShape: v.Type<SprintRange> = v.object({ from: v.number(), to: v.number() });

/** What the page filters by. */
const FiltersShape: v.Type<HealthFilters> = v.object({
  epics: idList,
  components: idList,
  versions: idList,
  labels: v.array(v.string()).assert((labels) => labels.length <= MOST, 'too many'),
  issueTypes: idList,
  statuses: v.array(v.union(v.literal('to-do'), v.literal('in-progress'), v.literal('done'))),
  sprints: RangeShape.nullable(),
});

export const OpenShape = v.object({ filters: FiltersShape, compare: RangeShape.nullable() });

// An unknown list is an empty one: the fold asks for it by name and finds nothing.
const QueryShape = v.object({
  list: v.string().map((list) => list as HealthListQuery['list']),
  kind: v.union(KindShape, v.literal('none')).optional(),
  issueType: v.number().optional(),
  step: v.number().optional(),
});

const SortShape: v.Type<HealthListSort> = v.object({
  by: v.union(
    v.literal('worth'),
    v.literal('work'),
    v.literal('reads-as'),
    v.literal('how-sure'),
    v.literal('due'),
    v.literal('status'),
  ),
  descending: v.boolean(),
});

const countUpTo = (most: number) =>
  v.number().assert((count) => Number.isInteger(count) && count >= 0 && count <= most, 'out of bounds');

export const ListShape = v.object({
  query: QueryShape,
  filters: FiltersShape,
  sort: SortShape,
  from: countUpTo(1_000_000),
  size: countUpTo(100),
});

export const TalkShape = v.object({ filters: FiltersShape, most: countUpTo(50) });

const LONGEST = 32_767;
const words = v.string().assert((text) => text.length <= LONGEST, 'too long');
export const WordsShape = v.object({ summary: words, description: words });
