import { Filter, FilterConditions, ForgeKvsAPIError, kvs, MetadataField, Sort, WhereConditions } from '@forge/kvs';
import { app, closeFixtures, openFixture } from './fixture/open-fixture';

afterEach(closeFixtures);

/** Runs storage work inside a function of the app, where the SDK may be used. */
async function inApp<T>(work: () => Promise<T>, fixture = openFixture({ delays: () => [] })): Promise<T> {
  fixture.jira.create('Any');
  app.storageWork.set('it', work);
  const run = fixture.forge.screens.invoke(
    { moduleKey: 'panel', accountId: 'ann', subject: { issue: 'ABC-1' } },
    { functionKey: 'storage', payload: { name: 'it' } },
  );
  return ((await run) as { result: T }).result;
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error: ForgeKvsAPIError) => `${error.responseDetails.status} ${error.code}`,
  );

test('keeps, gives and deletes values', async () => {
  const seen = await inApp(async () => {
    await kvs.set('a:1', { n: 1 });
    const first = await kvs.get('a:1');
    await kvs.delete('a:1');
    await kvs.delete('a:1');
    return [first, (await kvs.get('a:1')) ?? 'none', (await kvs.getSecret('a:1')) ?? 'no secret'];
  });
  expect(seen).toEqual([{ n: 1 }, 'none', 'no secret']);
});

test('refuses keys and values that the platform refuses', async () => {
  const deep = JSON.parse(`${'['.repeat(33)}${']'.repeat(33)}`);
  const codes = await inApp(() =>
    Promise.all([
      codeOf(kvs.set('', 1)),
      codeOf(kvs.set('k'.repeat(501), 1)),
      codeOf(kvs.set('k'.repeat(500), 1)),
      codeOf(kvs.set('a/b', 1)),
      codeOf(kvs.set(' ', 1)),
      codeOf(kvs.set('big', 'x'.repeat(240 * 1024))),
      codeOf(kvs.set('deep', deep)),
      codeOf(kvs.query().limit(101).getMany()),
    ]),
  );
  expect(codes).toEqual([
    '400 KEY_TOO_SHORT',
    '400 KEY_TOO_LONG',
    'fine',
    '400 INVALID_KEY',
    '400 INVALID_KEY',
    '400 MAX_SIZE',
    '400 MAX_DEPTH',
    '400 LIST_QUERY_LIMIT_EXCEEDED',
  ]);
});

test('a key can be claimed once, and a ttl frees it', async () => {
  const fixture = openFixture({ delays: () => [] });
  const claim = () => codeOf(kvs.set('claim', 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 30, unit: 'SECONDS' } }));
  expect(await inApp(async () => [await claim(), await claim()], fixture)).toEqual(['fine', '409 KEY_ALREADY_EXISTS']);
  const later = Date.now() + 31_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  const after = await inApp(async () => [(await kvs.get('claim')) ?? 'gone', await claim()], fixture);
  jest.restoreAllMocks();
  expect(after).toEqual(['gone', 'fine']);
});

test('tells what was there before, with its times', async () => {
  const seen = await inApp(async () => {
    await kvs.set('k', 'one');
    const metadataFields = [MetadataField.CREATED_AT];
    const before = await kvs.set('k', 'two', {
      keyPolicy: 'OVERRIDE',
      returnValue: 'PREVIOUS',
      returnMetadataFields: metadataFields,
    });
    return [before, await kvs.get('k', { metadataFields })];
  });
  expect(seen).toEqual([
    { key: 'k', value: 'one', createdAt: expect.any(Number) },
    { key: 'k', value: 'two', createdAt: expect.any(Number) },
  ]);
});

test('gives keys by prefix, a page at a time', async () => {
  const seen = await inApp(async () => {
    for (const n of [1, 2, 3, 4, 5]) await kvs.set(`row:${n}`, n);
    await kvs.set('other', 0);
    const query = () => kvs.query().where('key', WhereConditions.beginsWith('row:')).limit(2);
    const keys: string[] = [];
    for (
      let page = await query().getMany();
      ;
      page = await query()
        .cursor(page.nextCursor ?? '')
        .getMany()
    ) {
      keys.push(page.results.map(({ key }) => key).join(' '));
      if (!page.nextCursor) return keys;
    }
  });
  expect(seen).toEqual(['row:1 row:2', 'row:3 row:4', 'row:5']);
});

test('takes 25 keys at once and says which are missing', async () => {
  const seen = await inApp(async () => {
    const items = Array.from({ length: 25 }, (_, n) => ({ key: `b:${n}`, value: n }));
    const { failedKeys } = await kvs.batchSet(items);
    const got = await kvs.batchGet([{ key: 'b:3' }, { key: 'none' }]);
    const tooMany = await codeOf(kvs.batchSet([...items, { key: 'one more', value: 1 }]));
    return [failedKeys, got.successfulKeys.map(({ value }) => value), got.failedKeys, tooMany];
  });
  expect(seen).toEqual([
    [],
    [3],
    [{ key: 'none', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) } }],
    '400 BATCH_SIZE_EXCEEDED',
  ]);
});

test('writes together or not at all', async () => {
  const seen = await inApp(async () => {
    await kvs.transact().set('x', 1).set('y', 2).execute();
    const broken = await codeOf(kvs.transact().delete('x').set('a/b', 3).execute());
    return [await kvs.get('x'), await kvs.get('y'), broken];
  });
  expect(seen).toEqual([1, 2, '400 INVALID_KEY']);
});

test('finds entities by the indexes of the manifest', async () => {
  const seen = await inApp(async () => {
    const notes = kvs.entity<{ project: string; at: number; text?: string }>('note');
    for (const at of [30, 10, 20]) await notes.set(`n${at}`, { project: 'ABC', at });
    await notes.set('other', { project: 'XYZ', at: 15, text: 'x' });
    const inProject = await notes
      .query()
      .index('by-project', { partition: ['ABC'] })
      .where(WhereConditions.greaterThan(10))
      .sort(Sort.DESC)
      .getMany();
    const withText = await notes
      .query()
      .index('at')
      .filters(new Filter<{ project: string; at: number; text?: string }>().and('text', FilterConditions.exists()))
      .getOne();
    const noIndex = await codeOf(notes.query().index('nothing').getMany());
    const noEntity = await codeOf(kvs.entity('unknown').set('k', { a: 1 }));
    return [inProject.results.map(({ key }) => key), withText?.key, noIndex, noEntity];
  });
  expect(seen).toEqual([['n30', 'n20'], 'other', '400 INVALID_ENTITY_INDEX', '400 INVALID_ENTITY_TYPE']);
});

test('knows the error class of the SDK', async () => {
  const error = await inApp(() => kvs.set('a/b', 1).catch((thrown: unknown) => thrown instanceof ForgeKvsAPIError));
  expect(error).toBe(true);
});
