import { StorageRefusal } from './storage-refusal';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_KEY = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 32;
const TTL_SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const;
const MAX_TTL_SECONDS = 365 * TTL_SECONDS.DAYS;

/** Keys and values of one batch or transaction. */
const MAX_AT_ONCE = 25;
/** Rows of one page of a query. */
export const MAX_PAGE = 100;

const refuse = (code: string, message: string): never => {
  throw new StorageRefusal(400, code, message);
};

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Gives the key back, or refuses it by the platform's rules. */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length < 1) return refuse('KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > MAX_KEY) return refuse('KEY_TOO_LONG', `The key is longer than ${MAX_KEY} characters.`);
  if (!KEY.test(key)) return refuse('INVALID_KEY', 'The key has characters that keys may not have.');
  return key;
}

/** Gives the value as text, or refuses it by the platform's rules. */
export function checkValue(value: unknown): string {
  if (value === undefined || value === null) return refuse('INVALID_VALUE', 'There is no value to keep.');
  if (depthOf(value) > MAX_DEPTH) return refuse('MAX_DEPTH', `The value is nested deeper than ${MAX_DEPTH}.`);
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > MAX_VALUE_BYTES) return refuse('MAX_SIZE', 'The value is larger than 240 KiB.');
  return text;
}

/** When a value ends, in milliseconds since 1970; null where it stays. */
export function expiryOf(
  ttl: { value: number; unit: keyof typeof TTL_SECONDS } | undefined,
  now: number,
): number | null {
  if (!ttl) return null;
  const seconds = ttl.value * TTL_SECONDS[ttl.unit];
  if (!(seconds > 0 && seconds <= MAX_TTL_SECONDS))
    return refuse('INVALID_TTL', 'A ttl is between a second and a year.');
  return now + seconds * 1000;
}

/** Gives the list back, or refuses one that is too long or names a key twice. */
export function checkBatch<T extends { readonly key: string; readonly entityName?: string | undefined }>(
  items: readonly T[],
): readonly T[] {
  if (items.length > MAX_AT_ONCE) return refuse('BATCH_SIZE_EXCEEDED', `At most ${MAX_AT_ONCE} keys at once.`);
  const names = items.map(({ key, entityName }) => `${entityName ?? ''}/${key}`);
  if (new Set(names).size < names.length) return refuse('DUPLICATE_KEY', 'The same key is there twice.');
  return items;
}
