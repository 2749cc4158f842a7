import * as v from 'valibot';
import type { HealthListSort } from '../contract/health-list-view';
import type { HealthFilters, HealthListQuery, SprintRange } from '../engine/index';
import { KindShape, type Shape, textUpTo } from './shape';

const MOST = 1000;
const idList = v.pipe(
  v.array(v.number()),
  v.check((ids) => ids.length <= MOST),
);

const RangeShape: Shape<SprintRange> = v.object({ from: v.number(), to: v.number() });

/** What the page filters by. */
const FiltersShape: Shape<HealthFilters> = v.object({
  epics: idList,
  components: idList,
  versions: idList,
  labels: v.pipe(
    v.array(v.string()),
    v.check((labels) => labels.length <= MOST),
  ),
  issueTypes: idList,
  statuses: v.array(v.picklist(['to-do', 'in-progress', 'done'])),
  sprints: v.nullable(RangeShape),
});

export const OpenShape = v.object({ filters: FiltersShape, compare: v.nullable(RangeShape) });

// An unknown list is an empty one: the fold asks for it by name and finds nothing.
const QueryShape = v.object({
  list: v.custom<HealthListQuery['list']>((list) => typeof list === 'string'),
  kind: v.optional(v.picklist([...KindShape.options, 'none'])),
  issueType: v.optional(v.number()),
  step: v.optional(v.number()),
});

const SortShape: Shape<HealthListSort> = v.object({
  by: v.picklist(['worth', 'work', 'reads-as', 'how-sure', 'due', 'status']),
  descending: v.boolean(),
});

const countUpTo = (most: number) =>
  v.pipe(
    v.number(),
    v.check((count) => Number.isInteger(count) && count >= 0 && count <= most),
  );

export const ListShape = v.object({
  query: QueryShape,
  filters: FiltersShape,
  sort: SortShape,
  from: countUpTo(1_000_000),
  size: countUpTo(100),
});

export const TalkShape = v.object({ filters: FiltersShape, most: countUpTo(50) });

const LONGEST = 32_767;
const words = textUpTo(LONGEST);
export const WordsShape = v.object({ summary: words, description: words });
