import * as v from 'valibot';
import type { Entity } from '../manifest/read-manifest';
import { attributeOf, ConditionsSchema, compareValues, meets, meetsAll } from './conditions';
import type { Row } from './rows';
import { StorageRefusal } from './storage-refusal';
import { MAX_PAGE } from './storage-rules';

/** A query over one index of one entity, as the SDK sends it. */
export const EntityQuerySchema = v.object({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(v.unknown()), []),
  range: v.optional(v.object({ condition: v.string(), values: v.array(v.unknown()) })),
  filters: v.optional(ConditionsSchema, {}),
  sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
  cursor: v.optional(v.string()),
  limit: v.optional(v.number(), 10),
});
type EntityQuery = v.InferOutput<typeof EntityQuerySchema>;
type Index = Entity['indexes'][number];

const BY_KEY: Index = { name: 'by-key', partition: [], range: [] };

function indexOf(entities: readonly Entity[], { entityName, indexName }: EntityQuery): Index {
  const entity = entities.find(({ name }) => name === entityName);
  if (!entity) throw new StorageRefusal(400, 'INVALID_ENTITY_TYPE', `The manifest has no entity "${entityName}".`);
  const index = indexName === BY_KEY.name ? BY_KEY : entity.indexes.find(({ name }) => name === indexName);
  if (!index)
    throw new StorageRefusal(400, 'INVALID_ENTITY_INDEX', `Entity "${entityName}" has no index "${indexName}".`);
  return index;
}

function rangeOf(row: Row, { range }: Index): unknown {
  const [name] = range;
  return name === undefined ? row.key : attributeOf(row.value, name);
}

function matches(row: Row, index: Index, query: EntityQuery): boolean {
  const inPartition = index.partition.every((name, at) => attributeOf(row.value, name) === query.partition[at]);
  const value = rangeOf(row, index);
  const inRange = query.range ? meets(value, query.range) : value !== undefined;
  return inPartition && inRange && meetsAll(row.value, query.filters);
}

/** Gives one page of an entity's rows by an index, and where the next one begins. */
export function queryEntity(
  entities: readonly Entity[],
  rows: readonly Row[],
  query: EntityQuery,
): { readonly page: readonly Row[]; readonly cursor: string | undefined } {
  if (query.limit < 1 || query.limit > MAX_PAGE) {
    throw new StorageRefusal(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', `A page has 1 to ${MAX_PAGE} rows.`);
  }
  const index = indexOf(entities, query);
  const direction = query.sort === 'ASC' ? 1 : -1;
  const order = (a: Row, b: Row) =>
    direction * (compareValues(rangeOf(a, index), rangeOf(b, index)) || compareValues(a.key, b.key));
  const found = rows.filter((row) => matches(row, index, query)).sort(order);
  const start =
    query.cursor === undefined ? 0 : found.findIndex(({ key }) => key === fromCursor(query.cursor ?? '')) + 1;
  const page = found.slice(start, start + query.limit);
  const last = page.at(-1);
  return { page, cursor: last && start + page.length < found.length ? toCursor(last.key) : undefined };
}

/** Wraps a key so that nobody reads a cursor as one. */
export const toCursor = (key: string): string => Buffer.from(key).toString('base64url');
/** The key inside a cursor. */
export const fromCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
