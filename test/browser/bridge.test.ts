import type { Frame, Page } from 'playwright-core';
import { complaints, inBrowser } from './support/in-browser';
import { openFixtureSite } from './support/open-fixture-site';

inBrowser('a screen with the real @forge/bridge, in its frame', (open) => {
  let site: Awaited<ReturnType<typeof openFixtureSite>>;
  beforeAll(async () => {
    site = await openFixtureSite();
  });
  afterAll(() => site.close());

  const show = async (
    query = 'issue=ABC-1',
  ): Promise<{ page: Page; ask: (name: string) => Promise<unknown>; log: () => Promise<unknown[]> }> => {
    const page = await open();
    await page.goto(`${site.origins.page}/shell/index.html?${query}`);
    const said = page.frameLocator('#screen').locator('#said');
    await said.getByText('"ready"').waitFor();
    const frame = page.frame({ url: /panel\.html/ }) as Frame;
    const ask = async (name: string) => {
      await frame.evaluate(
        (work) => (window as unknown as { perform(work: string): Promise<void> }).perform(work),
        name,
      );
      return JSON.parse((await said.textContent()) ?? '');
    };
    return { page, ask, log: () => page.evaluate(() => (window as unknown as { log: unknown[] }).log) };
  };

  test('gets a context that the server made from what the viewer may see', async () => {
    const { ask } = await show();
    expect(await ask('context')).toMatchObject({
      moduleKey: 'panel',
      siteUrl: site.origins.page,
      locale: 'en-US',
      theme: { colorMode: 'light' },
      extension: {
        type: 'jira:issuePanel',
        issue: { key: 'ABC-1', type: 'Story' },
        project: { key: 'ABC', type: 'software' },
      },
    });
    expect(complaints).toEqual([]);
  });

  test('gets no context of what the viewer may not see, nor any answer', async () => {
    const { ask } = await show('issue=ABC-1&login=outsider');
    expect(await ask('context')).toEqual({ error: 'That does not exist, or you may not see it.' });
    expect(await ask('invoke')).toEqual({ error: 'That does not exist, or you may not see it.' });
  });

  test('reaches its resolver and, with the viewer’s rights, Jira', async () => {
    const { ask } = await show();
    expect(await ask('invoke')).toEqual({ said: { word: 'hello' } });
    expect(await ask('refused')).toEqual({ error: expect.stringContaining("no definition for 'no-such-function'") });
    expect(await ask('jira')).toEqual({ status: 200, name: expect.any(String) });
  });

  test('wears the tokens of the page and changes with them', async () => {
    const { page, ask } = await show();
    const frame = page.frame({ url: /panel\.html/ }) as Frame;
    const colour = () => frame.evaluate(() => getComputedStyle(document.body).color);
    expect(await colour()).toBe('rgb(1, 2, 3)');
    await ask('theme');
    const light = await colour();
    expect(light).not.toBe('rgb(1, 2, 3)');
    await page.evaluate(() =>
      (window as unknown as { host: { setColorMode(mode: string): void } }).host.setColorMode('dark'),
    );
    await frame.waitForFunction(() => document.documentElement.dataset.colorMode === 'dark');
    expect(await colour()).not.toBe(light);
    expect(complaints).toEqual([]);
  });

  test('asks the page for flags, navigation, addresses and a refresh', async () => {
    const { page, ask, log } = await show();
    await ask('flag');
    await page.frameLocator('#screen').getByText('"undone"').waitFor();
    await ask('navigate');
    expect(await ask('url')).toBe(`${site.origins.page}/browse/ABC-1`);
    await ask('refresh');
    expect(await log()).toEqual([
      { flag: 'Done' },
      { navigate: { target: 'issue', issueKey: 'ABC-1', newTab: false } },
      'refresh',
    ]);
  });

  test('opens itself in a dialog, hands it a context, and hears with what it closed', async () => {
    const { page, ask } = await show();
    await ask('dialog');
    await page.frameLocator('#dialog').getByText('"ready"').waitFor();
    const dialog =
      page.frames().find((frame) => frame !== page.mainFrame() && frame.name() === 'dialog') ??
      (page.frames().at(-1) as Frame);
    const perform = (name: string) =>
      dialog.evaluate((work) => (window as unknown as { perform(work: string): Promise<void> }).perform(work), name);
    await perform('context');
    const context = JSON.parse((await page.frameLocator('#dialog').locator('#said').textContent()) ?? '');
    expect(context.extension).toMatchObject({ modal: { step: 1 }, issue: { key: 'ABC-1' } });
    await perform('close').catch(() => undefined);
    await page.frameLocator('#screen').getByText('{"closedWith":{"saved":true}}').waitFor();
    expect(await page.locator('#dialog').count()).toBe(0);
  });

  test('cannot be closed outside of a dialog', async () => {
    const { ask } = await show();
    expect(await ask('close')).toEqual({ error: "this resource's view is not closable." });
  });

  test('hears events of other screens and of the page', async () => {
    const { page, ask } = await show();
    expect(await ask('listen')).toBe('listening');
    await ask('emit');
    await page.frameLocator('#screen').getByText('{"heard":{"n":1}}').waitFor();
    await page.evaluate(() =>
      (window as unknown as { screenEvents: { emit(event: string, payload: unknown): void } }).screenEvents.emit(
        'news',
        { n: 2 },
      ),
    );
    await page.frameLocator('#screen').getByText('{"heard":{"n":2}}').waitFor();
  });

  test('keeps a history of its own that the page can move', async () => {
    const { page, ask, log } = await show();
    expect(await ask('history')).toBe('/second');
    expect(await log()).toEqual([{ PUSH: '/second?x=1' }]);
    await page.evaluate(() => (window as unknown as { host: { setPath(path: string): void } }).host.setPath('/first'));
    await page.frameLocator('#screen').getByText('{"at":"/first"}').waitFor();
  });

  test('grows its frame with its content', async () => {
    const { page, ask } = await show();
    const height = () => page.locator('#screen').evaluate((frame) => frame.getBoundingClientRect().height);
    const before = await height();
    await ask('tall');
    await page.waitForFunction((least) => (document.getElementById('screen')?.clientHeight ?? 0) > least, before + 300);
  });

  test('is refused loudly what nobody models', async () => {
    const { ask, log } = await show();
    const message = 'The stand-in does not model the bridge operation "getFrameDispatch".';
    expect(await ask('unknown')).toEqual({ error: message });
    expect(await log()).toEqual([{ problem: message }]);
  });

  test('reaches neither the page, nor Jira past its bridge, nor the world', async () => {
    const { ask } = await show();
    expect(await ask('reachParent')).toBe('kept apart');
    expect(await ask('reachRest')).toBe(403);
    expect(await ask('reachOut')).toBe('kept in');
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });
});
