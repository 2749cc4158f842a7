import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = 'iframe[title="Backlog health"]';
const READ = 'Read with care';

inBrowser('backlog health in its frame', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const openPage = async (width = 1280, mode = 'light', path = ''): Promise<Page> => {
    const page = await open({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}/spaces/WAY/apps/backlog-health${path}`);
    return page;
  };
  /** The frame with a reading; whoever comes first has the backlog read. */
  const readIn = async (page: Page): Promise<Frame> => {
    const inside = page.locator(FRAME).contentFrame();
    const begin = inside.getByRole('button', { name: /^Read \d+ items$/ });
    await begin
      .or(inside.getByRole('heading', { name: READ }))
      .first()
      .waitFor();
    if (await begin.isVisible()) await begin.click();
    return frameOf(page, FRAME, READ);
  };
  const openHealth = async (width?: number, mode?: string): Promise<Frame> => readIn(await openPage(width, mode));

  test('a backlog is read when somebody asks for it, with progress, and then shown', async () => {
    const page = await openPage();
    const health = await frameOf(page, FRAME, 'See what this backlog is made of');
    expect(await violationsIn(health)).toEqual([]);
    await health.getByRole('button', { name: /^Read \d+ items$/ }).click();
    await health.getByRole('heading', { name: READ }).waitFor();
    expect(await health.getByText(/^Waymark · \d+ items, \d+ not classified · read just now/).count()).toBe(1);
    expect(
      await health.getByRole('img', { name: /^Mix: story \d+ items, .*technical task \d+ items$/ }).isVisible(),
    ).toBe(true);
    for (const section of ['Checks', 'Where to start', 'Velocity by kind', 'Truthfulness', 'Slicing', 'Technical work'])
      expect(await health.getByRole('region', { name: section, exact: true }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('it opens from the last reading', async () => {
    const health = await openHealth();
    expect(await health.getByText(/not classified · read (?:just now|\d+ minutes? ago)/).count()).toBe(1);
  });

  test('a filter narrows what is counted, and the address keeps it', async () => {
    const page = await openPage();
    const health = await readIn(page);
    const itemsIn = async () => Number(/(\d+) items, /.exec(await health.locator('.page-head').innerText())?.[1]);
    const all = await itemsIn();
    await health.locator('summary', { hasText: 'Work type' }).click();
    await health.getByRole('checkbox', { name: 'Spike' }).check();
    await page.waitForURL(/issueTypes=/);
    await health.locator('main[aria-busy="false"]').waitFor();
    expect(await itemsIn()).toBeLessThan(all);
    const again = await open({ width: 1280, height: 900 });
    await again.goto(page.url());
    const same = await frameOf(again, FRAME, 'Work type: Spike');
    expect(await same.locator('summary', { hasText: 'Work type: Spike' }).count()).toBe(1);
  });

  test('the velocity chart is walked by keys, and shown as a table', async () => {
    const health = await openHealth();
    await health.getByRole('application', { name: /^Velocity by kind/ }).focus();
    await health.locator('body').press('ArrowRight');
    expect(await health.locator('output.tooltip').innerText()).toMatch(/^Sprint \d+, story, \d+ of \d+ points$/);
    await health.getByRole('button', { name: 'Show Velocity by kind as table' }).click();
    expect(await health.getByRole('table', { name: 'Points done by kind' }).getByRole('row').count()).toBeGreaterThan(
      3,
    );
  });

  test('a chart can be saved', async () => {
    const page = await openPage();
    const health = await readIn(page);
    await health.getByLabel('Save Velocity by kind').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      health.getByRole('button', { name: 'SVG' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('WAY-velocity-by-kind.svg');
  });

  test('an item opens in Jira', async () => {
    const page = await openPage();
    const health = await readIn(page);
    const link = health
      .getByRole('region', { name: 'Where to start' })
      .getByRole('link', { name: /^WAY-\d+$/ })
      .first();
    const key = await link.innerText();
    await link.click();
    await page.waitForURL(`**/browse/${key}`);
  });

  test('labels for what was here before are shown first, then written', async () => {
    const health = await openHealth();
    await health.getByRole('button', { name: 'See what would change' }).click();
    const card = health.getByRole('region', { name: 'Labels for what is already here' });
    await card.getByText(/items of \d+ change|Nothing to write/).waitFor();
    const write = card.getByRole('button', { name: /^Write to/ });
    if (await write.isVisible()) {
      await write.click();
      await card.getByText(/written\.|Stopped at/).waitFor();
    }
    expect(await violationsIn(health)).toEqual([]);
  });

  test.each(['light', 'dark'])('it works for everybody, %s', async (mode) => {
    const health = await openHealth(1280, mode);
    expect(await violationsIn(health)).toEqual([]);
    await health.getByText('How the score adds up').click();
    await health.getByRole('button', { name: 'Show Velocity by kind as table' }).click();
    expect(await violationsIn(health)).toEqual([]);
  });

  test.each([760, 400, 320])('at %i px nothing scrolls sideways, and axe finds nothing', async (width) => {
    const health = await openHealth(width);
    expect(await sidewaysIn(health)).toBe(0);
    expect(await violationsIn(health)).toEqual([]);
  });
});
