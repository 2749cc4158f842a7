import * as v from 'valibot';
import { parseBody, toResponse } from '../product/product-call';
import type { PlatformCall } from '../runtime/runtime-globals';
import { type AppStorage, type Page, spaceOf } from './app-storage';
import { EntityQuerySchema } from './entity-query';
import type { Row, Space } from './rows';
import { StorageRefusal } from './storage-refusal';
import { checkBatch } from './storage-rules';
import {
  BatchKeySchema,
  BatchSetSchema,
  KeySchema,
  QuerySchema,
  SetSchema,
  TransactionSchema,
} from './storage-schemas';

type Handle = (storage: AppStorage, body: unknown) => unknown;

function read<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new StorageRefusal(
    400,
    'INVALID_REQUEST',
    issue ? `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` : 'body',
  );
}

const toJson = ({ key, value, createdAt, updatedAt, expiresAt }: Row) => ({
  key,
  value,
  createdAt,
  updatedAt,
  ...(expiresAt === null ? {} : { expireTime: new Date(expiresAt).toISOString() }),
});
const toPage = ({ page, cursor }: Page) => ({ data: page.map(toJson), ...(cursor === undefined ? {} : { cursor }) });

type Item = { readonly key: string; readonly entityName?: string | undefined };
function batch<T extends Item>(items: readonly T[], perform: (item: T) => object): unknown {
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of checkBatch(items)) {
    const { key, entityName } = item;
    try {
      successfulKeys.push({ key, ...(entityName === undefined ? {} : { entityName }), ...perform(item) });
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      failedKeys.push({ key, entityName, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

const getIn =
  (space?: Space): Handle =>
  (storage, body) => {
    const call = read(KeySchema, body);
    return toJson(storage.get(space ?? spaceOf(call), call));
  };
const setIn =
  (space?: Space): Handle =>
  (storage, body) => {
    const call = read(SetSchema, body);
    const row = storage.set(space ?? spaceOf(call), call);
    return row ? toJson(row) : undefined;
  };
const deleteIn =
  (space?: Space): Handle =>
  (storage, body) => {
    const call = read(KeySchema, body);
    storage.delete(space ?? spaceOf(call), call);
  };

const HANDLERS: Readonly<Record<string, Handle>> = {
  '/api/v1/get': getIn('kvs'),
  '/api/v1/set': setIn('kvs'),
  '/api/v1/delete': deleteIn('kvs'),
  '/api/v1/secret/get': getIn('secret'),
  '/api/v1/secret/set': setIn('secret'),
  '/api/v1/secret/delete': deleteIn('secret'),
  '/api/v1/entity/get': getIn(),
  '/api/v1/entity/set': setIn(),
  '/api/v1/entity/delete': deleteIn(),
  '/api/v1/query': (storage, body) => {
    const { limit, after, where } = read(QuerySchema, body);
    return toPage(storage.query({ prefix: where[0]?.values[0] ?? '', after, limit }));
  },
  '/api/v1/entity/query': (storage, body) => toPage(storage.queryEntity(read(EntityQuerySchema, body))),
  '/api/v1/batch/get': (storage, body) =>
    batch(read(BatchKeySchema, body), (item) => toJson(storage.get(spaceOf(item), item))),
  '/api/v1/batch/set': (storage, body) =>
    batch(read(BatchSetSchema, body), (item) => {
      storage.set(spaceOf(item), item);
      return {};
    }),
  '/api/v1/batch/delete': (storage, body) =>
    batch(read(BatchKeySchema, body), (item) => {
      storage.delete(spaceOf(item), item);
      return {};
    }),
  '/api/v1/transaction': (storage, body) => storage.transact(read(TransactionSchema, body)),
};

/** Answers one call of @forge/kvs. */
export function answerStorageCall(storage: AppStorage, call: PlatformCall): Response {
  const handle = HANDLERS[call.path];
  const json = (status: number, body?: unknown) => toResponse({ status, body, headers: {} });
  if (!handle) return json(501, { code: 'NOT_MODELLED', message: `The stand-in does not model storage ${call.path}.` });
  try {
    const answer = handle(storage, parseBody(call.body));
    return answer === undefined ? json(204) : json(200, answer);
  } catch (error) {
    if (!(error instanceof StorageRefusal)) throw error;
    return json(error.status, { code: error.code, message: error.message });
  }
}
