import type { Calls } from '../../src/contract/calls';
import { type StandIn, startStandIn } from '../support/stand-in';

describe('the dashboard gadget', () => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn();
  }, 60_000);
  afterAll(() => site.close());

  const accountOf = (login: string) => site.jira.users.find(({ name }) => name === login)?.accountId ?? '';
  const gadget = (configuration: Record<string, unknown>) => ({
    moduleKey: 'backlog-health-gadget',
    subject: { gadget: { id: '10001', editing: false, configuration } },
  });
  const ask = <Name extends keyof Calls>(
    functionKey: Name,
    payload: Calls[Name]['payload'],
    { configuration = {}, login = 'member' }: { configuration?: Record<string, unknown>; login?: string } = {},
  ) =>
    site.forge.screens.invoke(
      { ...gadget(configuration), accountId: accountOf(login) },
      { functionKey, payload },
    ) as Promise<Calls[Name]['answer']>;
  const idOf = async (words: string) => {
    const found = await ask('findGadgetProjects', { words });
    return found.ok ? (found.value[0]?.id ?? '') : '';
  };
  const read = async () => {
    const subject = { project: 'WAY' };
    await site.forge.screens.invoke(
      { moduleKey: 'backlog-health', accountId: accountOf('member'), subject },
      { functionKey: 'startScan', payload: {} },
    );
    await site.forge.settled();
  };

  test('spaces are found by words, as the viewer', async () => {
    expect(await ask('findGadgetProjects', { words: 'way' })).toMatchObject({
      ok: true,
      value: [{ key: 'WAY', name: 'Waymark' }],
    });
    expect(await ask('findGadgetProjects', { words: '' }, { login: 'no access' })).toMatchObject({
      ok: true,
      value: [],
    });
  });

  test('it says what is missing before there is anything to show', async () => {
    expect(await ask('readGadget', {})).toEqual({ ok: true, value: { state: 'not-configured' } });
    expect(await ask('readGadget', {}, { configuration: { projectId: { $ne: 1 } } })).toEqual({
      ok: true,
      value: { state: 'not-configured' },
    });
    const projectId = await idOf('way');
    expect(await ask('readGadget', {}, { configuration: { projectId } })).toMatchObject({
      ok: true,
      value: { state: 'not-read', project: { key: 'WAY' } },
    });
  });

  test('it shows the page’s own numbers, and nothing to those who may not see the space', async () => {
    const projectId = await idOf('way');
    await read();
    const shown = await ask('readGadget', {}, { configuration: { projectId } });
    if (!shown.ok || shown.value.state !== 'ready') throw new Error('not ready');
    const { shares, read: kinds, items } = shown.value;
    expect(items).toBeGreaterThanOrEqual(kinds);
    if (shares !== null) expect(shares.stories + shares.technical + shares.spikes).toBe(100);
    const hidden = await ask('readGadget', {}, { configuration: { projectId }, login: 'no access' });
    expect(hidden.ok).toBe(false);
  });
});
