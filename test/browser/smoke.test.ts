import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';

const STORY = 'As a hiker, I want to see the weather on the trail page so that I can decide when to go';

inBrowser('the main job, from the first page to the reasons', (open) => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn({ pages: true });
  });
  afterAll(() => standIn.close());

  const panelOf = (page: Page) => page.frameLocator('iframe[title="True Story"]').first();
  const createThere = async (page: Page, summary: string): Promise<string> => {
    await page.keyboard.press('c');
    await page.getByLabel('Summary').fill(summary);
    const created = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/rest/api/3/issue'),
    );
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    return ((await (await created).json()) as { key: string }).key;
  };

  test('the backlog is labelled before anybody does anything', async () => {
    const page = await open();
    await page.goto(standIn.url);
    await page.getByText('Sprint 37').waitFor();
    for (const label of ['kind-story', 'kind-spike', 'kind-technical-task', 'kind-enabler']) {
      await page.getByText(label, { exact: true }).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test('an item is created, gets its label, and its panel says why in its own words', async () => {
    const page = await open();
    await page.goto(standIn.url);
    await page.getByText('Sprint 37').waitFor();
    const key = await createThere(page, STORY);
    await page.goto(`${standIn.url}/browse/${key}`);
    await page.getByText('kind-story', { exact: true }).first().waitFor();
    const panel = panelOf(page);
    await panel.getByRole('heading', { name: 'Story' }).first().waitFor();
    await panel.getByText('As a hiker').first().waitFor();
    expect(complaints).toEqual([]);
    expect(standIn.problems).toEqual([]);
  });

  test('who disagrees is believed: the label follows, and the other frame of the page too', async () => {
    const page = await open();
    const { body } = await standIn.call<{ key: string }>('member', 'POST /rest/api/3/issue', {
      fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: STORY },
    });
    await standIn.forge.settled();
    await page.goto(`${standIn.url}/browse/${body.key}`);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'I disagree' }).click();
    await panel.getByRole('radio', { name: 'Spike' }).check();
    await panel.getByRole('button', { name: 'Keep my choice' }).click();
    for (const frame of [panel, page.frameLocator('iframe[title="True Story"]').last()]) {
      await frame.getByRole('heading', { name: 'Spike' }).first().waitFor();
    }
    await page.getByText('kind-spike', { exact: true }).first().waitFor();
    const { body: item } = await standIn.call<{ fields: { labels: string[] } }>(
      'member',
      `GET /rest/api/3/issue/${body.key}`,
    );
    expect(item.fields.labels).toEqual(['kind-spike']);
    expect(complaints).toEqual([]);
  });

  test('the health page counts the backlog, and its items open in the page around it', async () => {
    const page = await open();
    await page.goto(`${standIn.url}/spaces/WAY/apps/backlog-health`);
    const screen = page.frameLocator('iframe[title="Backlog health"]');
    await screen.getByRole('button', { name: /^Read \d+ items$/ }).click();
    await screen.getByRole('heading', { name: 'Where to start' }).waitFor();
    await screen
      .getByRole('link', { name: /^WAY-\d+/ })
      .first()
      .click();
    await page.waitForURL(/\/browse\/WAY-\d+$/);
    await panelOf(page).getByRole('heading', { level: 2 }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('a screen opened by its own address says where it belongs', async () => {
    const page = await open();
    await page.goto(`${standIn.url}/app/screens/issue.html`);
    await page.getByText('True Story lives inside Jira').waitFor();
  });

  test('a screen turns dark with the page, and its frame is as high as its content', async () => {
    const page = await open();
    await page.goto(`${standIn.url}/browse/WAY-142`);
    const panel = panelOf(page);
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    const ground = () => panel.locator('body').evaluate((body) => getComputedStyle(body).color);
    const light = await ground();
    await page.keyboard.press('t');
    await panel.locator('html[data-color-mode="dark"]').waitFor();
    expect(await ground()).not.toBe(light);
    const { frame, content } = await page
      .locator('iframe[title="True Story"]')
      .first()
      .evaluate((element) => ({
        frame: element.clientHeight,
        content: Number.parseInt((element as HTMLIFrameElement).style.height, 10),
      }));
    expect(frame).toBe(content);
    expect(frame).toBeGreaterThan(150);
    expect(complaints).toEqual([]);
  });

  test('whoever sees no project sees no item and no screen of the app', async () => {
    const page = await open();
    await page.goto(standIn.url);
    await page.getByText('Sprint 37').waitFor();
    await page.getByLabel('You are:').selectOption('outsider');
    await page.goto(`${standIn.url}/browse/WAY-142`);
    await page
      .getByText(/may not see|does not exist|can’t|cannot/i)
      .first()
      .waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });
});
