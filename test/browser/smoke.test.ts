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
