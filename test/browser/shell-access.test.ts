import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  ['backlog', '/spaces/WAY/backlog', 'Sprint 37'],
  ['items', '/items?q=trueStoryKind%20%3D%20spike', 'WAY-158'],
  ['a refused query', '/items?q=summary%20%3D', 'This query cannot be answered'],
  ['an issue', '/browse/WAY-126', 'Sub-tasks'],
  ['a text with a table', '/browse/WAY-70', 'Way back'],
  ['an item that is not there', '/browse/WAY-9999', 'You cannot see this item'],
  ['import', '/import', 'CSV or JSONL file'],
  ['trace', '/trace', 'Everybody'],
  ['an address that leads nowhere', '/nowhere', 'There is no such page'],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { passed, failed } = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[]; passes: unknown[] }> };
    };
    // What is inside the app's frames is looked at by the app's own tests.
    const { violations: found, passes } = await axe.run({ iframes: false });
    return { passed: passes.length, failed: found };
  });
  expect(passed).toBeGreaterThan(10);
  return failed.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  );
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

inBrowser('the shell for everybody', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const at = async (path: string, width = 1280): Promise<Page> => {
    const page = await open({ width, height: 900 });
    // Colours are measured at rest.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}${path}`);
    return page;
  };

  test.each(PAGES)('%s reads well for everybody, light or dark, down to 320', async (_name, path, text) => {
    const page = await at(path);
    await page.getByText(text).first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/True Story, local demo$/);
    expect(await violations(page)).toEqual([]);
    for (const width of [760, 320, 400]) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, sideways: await sideways(page) }).toEqual({ width, sideways: 0 });
    }
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(await violations(page)).toEqual([]);
  });

  test('the dialogs read well too', async () => {
    const page = await at('/spaces/WAY/backlog');
    await page.getByText('New items are labelled').waitFor();
    for (const [key, field] of [
      ['c', 'Story points'],
      ['?', 'Use single keys'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').getByLabel(field).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('t');
    }
  });

  test('the menu of a narrow page opens, leads on and closes', async () => {
    const page = await at('/spaces/WAY/backlog', 400);
    const items = page.getByRole('navigation', { name: 'Spaces and demo' }).getByRole('link', { name: 'Items' });
    expect(await items.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await items.click();
    await page.getByRole('region', { name: 'Results' }).waitFor();
    expect(await items.isVisible()).toBe(false);
  });

  test('the page says that the server is gone, and goes on when it is back', async () => {
    const page = await at('/spaces/WAY/backlog');
    await page.getByText('New items are labelled').waitFor();
    await page.route('**/local/events', (route) => route.abort());
    await page.reload();
    await page.getByText('The local server does not answer').waitFor();
    await page.unroute('**/local/events');
    await page.getByText('The local server does not answer').waitFor({ state: 'detached' });
    expect(complaints.filter((line) => !/ERR_FAILED/.test(line))).toEqual([]);
  });
});
