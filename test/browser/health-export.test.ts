import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, violationsIn } from './support/look-at-frame';

const FRAME = 'iframe[title="Backlog health"]';
const PAGE = '/spaces/WAY/apps/backlog-health';
const READ = 'Read with care';

inBrowser('backlog health, taken along and walked by keyboard', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
    const accountId = site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
    const viewing = { moduleKey: 'backlog-health', accountId, subject: { project: 'WAY' } };
    await site.forge.screens.invoke(viewing, { functionKey: 'startScan', payload: {} });
    await site.forge.settled();
  });
  afterAll(() => site.close());

  const openPage = async (): Promise<{ readonly page: Page; readonly health: Frame }> => {
    const page = await open({ width: 1280, height: 900 });
    await page.goto(`${site.url}${PAGE}`);
    return { page, health: await frameOf(page, FRAME, READ) };
  };
  /** What a click has the browser save, and its name. */
  const savedBy = async (page: Page, click: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };

  test('the summary for the retro goes along as Markdown, with the numbers that the page shows', async () => {
    const { page, health } = await openPage();
    const headline = await health.locator('.mix h2').innerText();
    const score = await health.locator('.score-value').innerText();
    await health.locator('summary', { hasText: 'Export' }).click();
    const { name, content } = await savedBy(page, () => health.getByRole('button', { name: /Markdown$/ }).click());
    expect(name).toBe('WAY-backlog-health.md');
    expect(content.toString()).toContain(headline);
    expect(content.toString()).toContain(score);
  });

  test('a chart goes along as a picture', async () => {
    const { page, health } = await openPage();
    await health.getByLabel('Save Velocity by kind').click();
    const { name, content } = await savedBy(page, () => health.getByRole('button', { name: 'PNG' }).click());
    expect(name).toBe('WAY-velocity-by-kind.png');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(content.length).toBeGreaterThan(5000);
    // The page's policy lets no picture in from elsewhere: the drawing must not need one.
    expect(complaints).toEqual([]);
  });

  test('on paper there are no controls, and every block is whole', async () => {
    const { page, health } = await openPage();
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.page-actions', '.filters', '.section-nav', '.page-keys'])
      expect(await health.locator(control).isVisible()).toBe(false);
    const breaks = await health
      .locator('.card')
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await health.getByRole('heading', { name: 'Checks' }).isVisible()).toBe(true);
  });

  test('the keyboard alone skips to the checks, opens a list, finds in it, and comes back', async () => {
    const { page, health } = await openPage();
    await health.getByRole('link', { name: 'Skip to the checks' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const check = await health.evaluate(() => document.activeElement?.textContent ?? '');
    expect(check.length).toBeGreaterThan(5);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/list\//);
    await health.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsIn(health)).toEqual([]);
    await health.getByRole('searchbox', { name: 'Search this list' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('developer');
    await health.getByText(/^\d+ of \d+ items$/).waitFor();
    await page.goBack();
    await frameOf(page, FRAME, READ);
  });

  test('R starts refinement, unless single keys are turned off', async () => {
    const { page, health } = await openPage();
    await health.getByRole('checkbox', { name: 'Use single keys' }).uncheck();
    await page.keyboard.press('r');
    expect(page.url()).not.toContain('/refine');
    await health.getByRole('checkbox', { name: 'Use single keys' }).check();
    await page.keyboard.press('r');
    await page.waitForURL(/\/refine$/);
  });
});
