import type { Entity } from '../manifest/read-manifest';
import { type Conditions, meetsAll } from './conditions';
import { fromCursor, queryEntity, toCursor } from './entity-query';
import type { Store } from './open-store';
import { openRows, type Row, type Rows, type Space } from './rows';
import { StorageRefusal } from './storage-refusal';
import { checkBatch, checkKey, checkValue, expiryOf, MAX_PAGE } from './storage-rules';
import type { KeyCall, SetCall, TransactionCall } from './storage-schemas';

/** The app's storage by the platform's rules; every method throws StorageRefusal where the platform refuses. */
export interface AppStorage {
  get(space: Space, call: KeyCall): Row;
  /** What the call asked to have back: the previous or the latest row, or nothing. */
  set(space: Space, call: SetCall): Row | null;
  delete(space: Space, call: KeyCall): void;
  query(query: { readonly prefix: string; readonly after: string | undefined; readonly limit: number }): Page;
  queryEntity(query: Parameters<typeof queryEntity>[2]): Page;
  transact(call: TransactionCall): void;
}

export interface Page {
  readonly page: readonly Row[];
  readonly cursor: string | undefined;
}

/** The space that a call speaks of: an entity's, or the plain one. */
export const spaceOf = ({ entityName }: { readonly entityName?: string | undefined }): Space =>
  entityName === undefined ? 'kvs' : `entity:${entityName}`;

function checkEntity(entities: readonly Entity[], { entityName }: { readonly entityName?: string | undefined }): void {
  if (entityName === undefined || entities.some(({ name }) => name === entityName)) return;
  throw new StorageRefusal(400, 'INVALID_ENTITY_TYPE', `The manifest has no entity "${entityName}".`);
}

const missing = (key: string) => new StorageRefusal(404, 'KEY_NOT_FOUND', `There is no key "${key}".`);

function setRow(rows: Rows, space: Space, { key, value, options }: SetCall): Row | null {
  const text = checkValue(value);
  const previous = rows.get(space, checkKey(key));
  if (previous && options.keyPolicy === 'FAIL_IF_EXISTS') {
    // The status is what the platform documents for a clash; the name of the code is not documented.
    throw new StorageRefusal(409, 'KEY_ALREADY_EXISTS', `There is a key "${key}" already.`);
  }
  const latest = rows.put(space, key, { text, expiresAt: expiryOf(options.ttl, Date.now()) });
  if (options.returnValue === undefined) return null;
  return options.returnValue === 'PREVIOUS' ? previous : latest;
}

function checkConditions(rows: Rows, call: KeyCall & { readonly conditions?: Conditions | undefined }): void {
  if (!call.conditions || meetsAll(rows.get(spaceOf(call), call.key)?.value, call.conditions)) return;
  throw new StorageRefusal(409, 'CONDITION_NOT_MET', `A condition on "${call.key}" does not hold.`);
}

function transactRows(rows: Rows, call: TransactionCall): void {
  const all = [...call.set, ...call.delete, ...call.check];
  for (const item of checkBatch(all)) checkConditions(rows, item);
  for (const item of call.set) setRow(rows, spaceOf(item), item);
  for (const item of call.delete) rows.delete(spaceOf(item), checkKey(item.key));
}

/** Opens the app's storage over a store; `entities` as the manifest declares them. */
export function openAppStorage(store: Store, entities: readonly Entity[]): AppStorage {
  const rows = openRows(store, () => Date.now());
  const transact = store.transaction((call: TransactionCall) => transactRows(rows, call));
  return {
    get(space, { key }) {
      const row = rows.get(space, checkKey(key));
      if (!row) throw missing(key);
      return row;
    },
    set(space, call) {
      checkEntity(entities, call);
      return setRow(rows, space, call);
    },
    delete(space, { key }) {
      if (!rows.delete(space, checkKey(key))) throw missing(key);
    },
    query({ prefix, after, limit }) {
      if (limit > MAX_PAGE)
        throw new StorageRefusal(400, 'LIST_QUERY_LIMIT_EXCEEDED', `At most ${MAX_PAGE} rows a page.`);
      const found = rows.list('kvs', { prefix, after: after === undefined ? '' : fromCursor(after), limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return { page, cursor: last && found.length > limit ? toCursor(last.key) : undefined };
    },
    queryEntity: (query) => queryEntity(entities, rows.all(`entity:${query.entityName}`), query),
    transact(call) {
      for (const item of call.set) checkEntity(entities, item);
      transact(call);
    },
  };
}
