import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = 'main iframe[title="Backlog health"]';
const OVER_WINDOW = 'dialog iframe[title="Backlog health"]';
const PAGE = '/spaces/WAY/apps/backlog-health';

inBrowser('the other views of backlog health', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const openView = async (path: string, { width = 1440, mode = 'light' } = {}): Promise<Page> => {
    const page = await open({ width, height: 1000 });
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}${PAGE}${path}`);
    return page;
  };
  /** The frame at a view, once it shows `text`; the first visit has the backlog read. */
  const frameAt = async (page: Page, text: string | RegExp, where = FRAME): Promise<Frame> => {
    const inside = page.locator(FRAME).contentFrame();
    const begin = inside.getByRole('button', { name: /^Read \d+ items$/ });
    const isRead = inside.getByText(text).or(inside.getByRole('link', { name: 'Workshop' }));
    await begin.or(isRead).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    return frameOf(page, where, text);
  };

  test('a number leads to its list, and the keyboard to an item', async () => {
    const page = await openView('/list/type-does-not-fit');
    const list = await frameAt(page, 'Filed as one thing, reads as another.');
    expect(await list.getByRole('heading', { level: 1 }).innerText()).toBe('Work type does not fit');
    const boxes = list.getByRole('checkbox', { name: /^Select WAY/ });
    await boxes.first().waitFor();
    expect(await boxes.count()).toBeGreaterThan(5);
    await boxes.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await list.getByRole('region', { name: 'Chosen items' }).innerText()).toMatch(/^2 selected/);
    const key = /WAY-\d+/.exec((await boxes.nth(2).getAttribute('aria-label')) ?? '')?.[0];
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/browse/${key}`);
  });

  test('a list goes along as a file for spreadsheets', async () => {
    const page = await openView('/list/forced-story');
    const list = await frameAt(page, 'In story form, yet no one outside the team gains.');
    await list.getByText('Export', { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: /^CSV/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('WAY-forced-story.csv');
    expect(await list.getByText(/^\d+ rows saved\.$/).innerText()).not.toBe('0 rows saved.');
  });

  test('refinement is walked with the keyboard alone', async () => {
    const page = await openView('/refine');
    const refine = await frameAt(page, 'Most worth a talk', OVER_WINDOW);
    const present = refine.getByRole('button', { name: /WAY-\d+ ·/ }).and(refine.locator('[aria-current]'));
    const first = await present.innerText();
    await refine.getByRole('heading', { level: 2, name: /\?$/ }).waitFor();
    await page.keyboard.press('j');
    expect(await present.innerText()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await present.innerText()).toBe(first);
    await page.keyboard.press('1');
    await refine.locator('mark.chosen').first().waitFor();
    await page.keyboard.press('l');
    await refine.getByText(/· Talk later$/).waitFor();
    // Leaving takes the frame away, and with it, at times, the browser's answer to the key.
    page.keyboard.press('Escape').catch(() => undefined);
    await page.waitForURL(`**${PAGE}`);
    await page.locator(OVER_WINDOW).waitFor({ state: 'detached' });
  });

  test('Back leaves refinement for the view that it was opened from, and Forward opens it again', async () => {
    const page = await openView('/list/forced-story');
    const list = await frameAt(page, 'In story form, yet no one outside the team gains.');
    await list
      .getByRole('checkbox', { name: /^Select WAY/ })
      .first()
      .check();
    await list.getByRole('button', { name: 'Add to refinement' }).click();
    await list.getByRole('link', { name: 'Refine them' }).click();
    await frameOf(page, OVER_WINDOW, 'From each side');
    await page.goBack();
    await page.locator(OVER_WINDOW).waitFor({ state: 'detached' });
    await list.getByText('In story form, yet no one outside the team gains.').waitFor();
    expect(page.url()).toBe(`${site.url}${PAGE}/list/forced-story`);
    await page.goForward();
    await frameOf(page, OVER_WINDOW, 'From each side');
  });

  test('refinement goes with the page that it was opened from', async () => {
    const page = await openView('');
    await frameAt(page, 'Where to start');
    await page.goto(`${site.url}/spaces/WAY/backlog`);
    await page.getByRole('link', { name: 'Backlog health' }).first().click();
    const health = await frameAt(page, 'Where to start');
    await health.getByRole('link', { name: /^Refine \d+ items$/ }).click();
    await frameOf(page, OVER_WINDOW, 'From each side');
    await page.evaluate(() => history.go(-2));
    await page.waitForURL('**/backlog');
    await page.locator(OVER_WINDOW).waitFor({ state: 'detached' });
  });

  test('refinement fills the window, and its bars stay where they are', async () => {
    const page = await openView('/refine');
    const refine = await frameAt(page, 'From each side', OVER_WINDOW);
    expect(await page.locator(OVER_WINDOW).boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 1000 });
    const keys = await refine.locator('.key-bar').boundingBox();
    expect((keys?.y ?? 0) + (keys?.height ?? 0)).toBe(1000);
    await refine.locator('.asked-item').evaluate((column) => column.scrollTo(0, 10_000));
    expect(await refine.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await refine.locator('.refine-bar').boundingBox()).toMatchObject({ y: 0 });
  });

  test('a workshop counts hands before it shows the reading', async () => {
    const page = await openView('/workshop');
    const workshop = await frameAt(page, 'What is it, really?', OVER_WINDOW);
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await workshop.getByText('2 guesses in, without names').waitFor();
    await workshop.getByRole('button', { name: 'Show the reading' }).click();
    await workshop.getByText('Guesses are not kept').waitFor();
    expect(complaints).toEqual([]);
  });

  const VIEWS = [
    ['/list/forced-story', 'WAY-', FRAME],
    ['/refine', 'From each side', OVER_WINDOW],
    ['/workshop', 'What is it, really?', OVER_WINDOW],
  ] as const;
  test.each(VIEWS.flatMap((view) => ['light', 'dark'].map((mode) => [...view, mode] as const)))(
    '%s works for everybody (%s, %s, %s)',
    async (...[path, text, where, mode]) => {
      const view = await frameAt(await openView(path, { mode }), text, where);
      expect(await violationsIn(view)).toEqual([]);
    },
  );
  test.each(VIEWS.flatMap((view) => [760, 400, 320].map((width) => [...view, width] as const)))(
    '%s does not scroll sideways (%s, %s, %i px)',
    async (...[path, text, where, width]) => {
      expect(await sidewaysIn(await frameAt(await openView(path, { width }), text, where))).toBe(0);
    },
  );
});
