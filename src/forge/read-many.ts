import kvs from '@forge/kvs';

const BATCH = 25;

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

async function readBatch(keys: readonly string[]): Promise<readonly Kept[]> {
  const { successfulKeys, failedKeys } = await kvs.batchGet(keys.map((key) => ({ key })));
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Error(`storage gave no values: ${failed.error.code}`);
  return successfulKeys;
}

/** Reads values by their keys, 25 at once as storage allows; keys without a value are left out. */
export async function readMany(keys: readonly string[]): Promise<readonly Kept[]> {
  const batches: Promise<readonly Kept[]>[] = [];
  for (let from = 0; from < keys.length; from += BATCH) batches.push(readBatch(keys.slice(from, from + BATCH)));
  return (await Promise.all(batches)).flat();
}
