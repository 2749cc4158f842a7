import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = 'iframe[title="Backlog health"]';
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
  const frameAt = async (page: Page, text: string | RegExp): Promise<Frame> => {
    const inside = page.locator(FRAME).contentFrame();
    const begin = inside.getByRole('button', { name: /^Read \d+ items$/ });
    await begin.or(inside.getByText(text).first()).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    return frameOf(page, FRAME, text);
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
    const refine = await frameAt(page, 'Most worth a talk');
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
    await page.keyboard.press('Escape');
    await page.waitForURL(`**${PAGE}`);
  });

  test('a workshop counts hands before it shows the reading', async () => {
    const page = await openView('/workshop');
    const workshop = await frameAt(page, 'What is it, really?');
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await workshop.getByText('2 guesses in, without names').waitFor();
    await workshop.getByRole('button', { name: 'Show the reading' }).click();
    await workshop.getByText('Guesses are not kept').waitFor();
    expect(complaints).toEqual([]);
  });

  const VIEWS = [
    ['/list/forced-story', 'WAY-'],
    ['/refine', 'From each side'],
    ['/workshop', 'What is it, really?'],
  ] as const;
  test.each(VIEWS.flatMap((view) => ['light', 'dark'].map((mode) => [...view, mode] as const)))(
    '%s works for everybody (%s, %s)',
    async (path, text, mode) => {
      const view = await frameAt(await openView(path, { mode }), text);
      expect(await violationsIn(view)).toEqual([]);
    },
  );
  test.each(VIEWS.flatMap((view) => [760, 400, 320].map((width) => [...view, width] as const)))(
    '%s does not scroll sideways (%s, %i px)',
    async (path, text, width) => {
      expect(await sidewaysIn(await frameAt(await openView(path, { width }), text))).toBe(0);
    },
  );
});
