import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type Claims = typeof import('../../src/forge/claims').claims;

describe('claiming an item', () => {
  let world: StandInWorld;
  let claims: Claims;
  const take = () => world.inside(() => claims.take('10000').then((letGo) => letGo && { letGo }));
  /** As an invocation that died leaves it, in a storage that forgets late. */
  const leave = (key: string, until: number) =>
    world.inside(async () => (await import('@forge/kvs')).default.set(key, { until }));

  beforeEach(() => {
    world = standInWorld();
    ({ claims } = require('../../src/forge/claims') as { claims: Claims });
  });
  afterEach(() => world.close());

  test('one gets it, and the next one when it is let go', async () => {
    const held = await take();
    expect(held).not.toBeNull();
    expect(await take()).toBeNull();
    await world.inside(async () => held?.letGo());
    expect(await take()).not.toBeNull();
  });

  test('a claim that has run out is passed on, to one of several who come for it', async () => {
    await leave('applying:10000', 1);
    await leave('applying:10000:1', 2);
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.filter((each) => each !== null)).toHaveLength(1);
    expect(await take()).toBeNull();
    for (const each of taken) await world.inside(async () => each?.letGo());
    expect(await take()).not.toBeNull();
  });
});
