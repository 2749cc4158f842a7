import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = 'iframe[title="Backlog health"]';

inBrowser('backlog health in its frame', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const openHealth = async (width = 1280, mode = 'light'): Promise<Page> => {
    const page = await open({ width, height: 900 });
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}/spaces/WAY/apps/backlog-health`);
    return page;
  };

  test('the demo backlog is read, counted and listed', async () => {
    const health = await frameOf(await openHealth(), FRAME, 'Read with care');
    expect(await health.getByText(/^Waymark · \d+ items, \d+ not classified · read just now/).count()).toBe(1);
    expect(
      await health.getByRole('img', { name: /^Mix: story \d+ items, .*technical task \d+ items$/ }).isVisible(),
    ).toBe(true);
    const forced = health.getByRole('region', { name: 'Forced stories' });
    expect(await forced.innerText()).toMatch(/\d+ of \d+ items in story form/);
    expect(
      await health.getByRole('region', { name: 'Work type does not fit' }).getByRole('row').count(),
    ).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  test('an item opens in Jira', async () => {
    const page = await openHealth();
    const health = await frameOf(page, FRAME, 'Read with care');
    const link = health.getByRole('link').first();
    const key = await link.innerText();
    await link.click();
    await page.waitForURL(`**/browse/${key}`);
  });

  test.each(['light', 'dark'])('it works for everybody, %s', async (mode) => {
    const health = await frameOf(await openHealth(1280, mode), FRAME, 'Read with care');
    expect(await violationsIn(health)).toEqual([]);
    await health.getByRole('button', { name: 'Show as table' }).click();
    expect(await violationsIn(health)).toEqual([]);
  });

  test.each([400, 320])('at %i px nothing scrolls sideways', async (width) => {
    const health = await frameOf(await openHealth(width), FRAME, 'Read with care');
    expect(await sidewaysIn(health)).toBe(0);
  });
});
