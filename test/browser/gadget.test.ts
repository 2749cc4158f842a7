import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = '.gadget iframe';

inBrowser('the dashboard gadget', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const openDashboard = async (given: { mode?: string; width?: number; user?: string; project?: string } = {}) => {
    const { mode = 'light', width = 1280, user = 'member', project } = given;
    const page = await open({ width, height: 800 });
    await remember(page, 'color-mode', mode);
    await remember(page, 'user', user);
    if (project !== undefined) {
      await remember(page, 'gadget.backlog-health-gadget', JSON.stringify({ projectId: project }));
    }
    await page.goto(`${site.url}/dashboard`);
    return page;
  };
  const idOf = async (key: string) => {
    const { body } = await site.call<{ readonly id: string }>('admin', `GET /rest/api/3/project/${key}`);
    return body.id;
  };
  const showing = async (page: Page, text: string | RegExp): Promise<Frame> => frameOf(page, FRAME, text);
  const read = async () => {
    const accountId = site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
    const viewing = { moduleKey: 'backlog-health', accountId, subject: { project: 'WAY' } };
    await site.forge.screens.invoke(viewing, { functionKey: 'startScan', payload: {} });
    await site.forge.settled();
  };

  test.each(['light', 'dark'])('a space is chosen by keyboard alone, and what is shown follows (%s)', async (mode) => {
    const page = await openDashboard({ mode });
    const edit = await showing(page, 'Which space?');
    expect(await violationsIn(edit)).toEqual([]);
    await edit.getByRole('searchbox', { name: 'Find a space' }).focus();
    await page.keyboard.type('bird');
    await edit.getByRole('radio', { name: /Birdlist/ }).waitFor();
    await edit.getByRole('radio', { name: /Waymark/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    // Saving takes the frame away, and with it, at times, the browser's answer to the key.
    page.keyboard.press('Enter').catch(() => undefined);
    const unread = await showing(page, 'Birdlist has not been read yet');
    expect(await violationsIn(unread)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ])('it says what a backlog is made of, its score and how that moved (%s, %i px)', async (mode, width) => {
    await read();
    const gadget = await showing(await openDashboard({ mode, width, project: await idOf('WAY') }), /^Waymark ·/);
    expect(await gadget.getByRole('heading', { level: 1 }).innerText()).toMatch(/stories|technical work/i);
    expect(await gadget.getByRole('img', { name: /^Mix: story \d+ items/ }).isVisible()).toBe(true);
    expect(await gadget.getByText(/^of 100/).count()).toBe(1);
    expect(await violationsIn(gadget)).toEqual([]);
    expect(await sidewaysIn(gadget)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('who may not see the space is shown nothing of it', async () => {
    const gadget = await showing(
      await openDashboard({ user: 'outsider', project: await idOf('WAY') }),
      'You can’t browse',
    );
    expect(await gadget.locator('.mix-bar').count()).toBe(0);
    expect(await violationsIn(gadget)).toEqual([]);
  });

  test('where Jira does not answer it says so, and trying again helps', async () => {
    site.jira.controls.failNext({ method: 'POST', path: '/search/jql', status: 503 });
    const page = await openDashboard({ project: await idOf('WAY') });
    const gadget = await showing(page, 'Jira did not answer');
    expect(await violationsIn(gadget)).toEqual([]);
    await gadget.getByRole('button', { name: 'Try again' }).click();
    await gadget.getByText(/^Waymark ·/).waitFor();
  });
});
