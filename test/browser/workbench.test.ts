import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const PANEL = '.issue-main iframe[title="True Story"]';
const SIDEBAR = '.issue-side iframe[title="True Story"]';
// Jira's own page has the first heading; in its frames headings start at the second level.
const PART_OF_A_PAGE = ['page-has-heading-one'];
const MIXED = 'As a visitor, I want to see reviews of a trail so that I can choose a walk';
const STEPS = ['Add a reviews table', 'Create an endpoint for reviews', 'Cache the reviews for an hour'];
const TECHNICAL = 'Upgrade the map library to version 5';

interface Issue {
  readonly fields: {
    readonly summary: string;
    readonly description: unknown;
    readonly subtasks: readonly { readonly key: string; readonly fields: { readonly summary: string } }[];
  };
}

inBrowser('the workbench in the app’s own frames', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  async function create(summary: string, lines: readonly string[]): Promise<string> {
    const description = { type: 'doc', version: 1, content: lines.map(paragraph) };
    const fields = { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary, description };
    const { body } = await site.call<{ key: string }>('member', 'POST /rest/api/3/issue', { fields });
    // The label that comes has the panel read again, at times under the pointer.
    await site.forge.settled();
    return body.key;
  }
  const read = async (key: string) => (await site.call<Issue>('member', `GET /rest/api/3/issue/${key}`)).body.fields;
  const openItem = async (key: string, { login = 'member', width = 1400, mode = 'light' } = {}): Promise<Page> => {
    const page = await open({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, 'user', login);
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}/browse/${key}`);
    return page;
  };
  /** The panel with its workbench, which comes once somebody scrolls to it. */
  const inWorkbench = async (page: Page, ready = /^Apply /): Promise<Frame> => {
    const panel = await frameOf(page, PANEL, 'Why');
    await panel.locator('.help').waitFor();
    await panel.evaluate(() => document.querySelector('.help')?.scrollIntoView());
    await panel.getByRole('button', { name: ready }).waitFor();
    return panel;
  };
  // By key: the page above the panel takes in what changes, the panel grows as drafts and their options come, and either moves
  // its buttons from under a pointer between press and release.
  const press = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name }).press('Enter');
  const apply = (panel: Frame) => press(panel, /^Apply /);
  const mixed = () => create(MIXED, ['Technical steps:', ...STEPS.map((step) => `- ${step}`)]);

  test('the room that is kept for a draft never shrinks while it comes: what stands below does not jump', async () => {
    const page = await open({ width: 1400, height: 1000 });
    let deliver: () => void = () => undefined;
    const delivered = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route('**/help-*.js', (route) => delivered.then(() => route.continue()));
    await page.addInitScript(() => {
      const heights: number[] = [];
      const look = () => {
        const room = document.querySelector('.help');
        if (room !== null) heights.push(Math.round(room.getBoundingClientRect().height));
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { heights });
    });
    await page.goto(`${site.url}/browse/${await mixed()}`);
    const panel = await frameOf(page, PANEL, 'Why');
    await panel.evaluate(() => document.querySelector('.help')?.scrollIntoView());
    await panel.getByText('Preparing the draft…').waitFor();
    deliver();
    await panel.getByRole('button', { name: /^Apply / }).waitFor();
    const heights = await panel.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(heights.length).toBeGreaterThan(2);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
  });

  test('a rewrite with an answer is applied, and undo gives back the item as it was', async () => {
    const key = await create(TECHNICAL, ['The old version gets no fixes.']);
    const before = await read(key);
    const panel = await inWorkbench(await openItem(key));
    await panel.locator('.questions input').first().fill('measured on an older phone');
    await apply(panel);
    await panel.getByText(/^Done\./).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Done\./);
    const after = JSON.stringify((await read(key)).description);
    expect(after).toContain('Why: measured on an older phone');
    expect(after).toContain('Former wording');
    await press(panel, /^Undo /);
    await panel.getByText(/^Undone\./).waitFor({ state: 'attached' });
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const { summary, description } = await read(key);
    expect({ summary, description }).toEqual({ summary: before.summary, description: before.description });
    expect(complaints).toEqual([]);
  });

  test('a split makes the sub-tasks, which the page shows at once, and undo takes them back', async () => {
    const key = await mixed();
    // The admin may delete, so undo deletes.
    const page = await openItem(key, { login: 'admin' });
    const panel = await inWorkbench(page);
    await apply(panel);
    await panel.getByText(/^Done\./).waitFor();
    expect((await read(key)).subtasks.map(({ fields }) => fields.summary)).toEqual(STEPS);
    await page.locator('.reference-summary', { hasText: 'Cache the reviews' }).waitFor();
    await press(panel, /^Undo all/);
    await panel.getByText(/^Undone\./).waitFor({ state: 'attached' });
    expect((await read(key)).subtasks).toEqual([]);
  });

  test('a text that changed meanwhile is not written over', async () => {
    const key = await mixed();
    const panel = await inWorkbench(await openItem(key));
    await panel.getByRole('textbox', { name: 'Sub-task 1' }).fill('Add a table for reviews');
    await site.call('admin', `PUT /rest/api/3/issue/${key}`, { fields: { summary: `${MIXED} near me` } });
    await apply(panel);
    await panel.getByText('So the draft was not applied. Your answers are kept.').waitFor();
    await press(panel, 'Compare both texts');
    expect(await panel.locator('ins').allInnerTexts()).toEqual([' near me']);
    expect((await read(key)).subtasks).toEqual([]);
    await press(panel, 'See a fresh suggestion');
    await apply(panel);
    await panel.getByText(/^Done\./).waitFor();
  });

  test('where Jira stops half-way, the rest is finished and nothing is there twice', async () => {
    const key = await mixed();
    const panel = await inWorkbench(await openItem(key));
    await site.call('member', 'POST /local/fail', { method: 'POST', path: '/issue/bulk', status: 503 });
    await apply(panel);
    await panel.getByText(/changes are in$/).waitFor();
    expect(await panel.getByText(/Nothing was created twice\.$/).count()).toBe(1);
    await press(panel, /^Finish the other/);
    await panel.getByText(/^Done\./).waitFor();
    expect((await read(key)).subtasks.map(({ fields }) => fields.summary).sort()).toEqual([...STEPS].sort());
  });

  test('a viewer can copy the draft and change nothing', async () => {
    const key = await mixed();
    const panel = await inWorkbench(await openItem(key, { login: 'viewer' }), /^Copy the draft$/);
    expect(await panel.getByText('You can read this item, not edit it').isVisible()).toBe(true);
    expect(await panel.getByRole('button', { name: /^(Apply|Reject|I disagree)/ }).count()).toBe(0);
  });

  test('by keys alone: answer, move a sub-task, apply', async () => {
    const key = await mixed();
    const page = await openItem(key);
    const panel = await inWorkbench(page);
    await panel.getByRole('textbox', { name: 'Sub-task 3' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await panel.getByRole('textbox', { name: 'Sub-task 2' }).inputValue()).toBe('Cache the reviews for an hour');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Sub-task 2');
    await page.keyboard.press('Control+Enter');
    await panel.getByText(/^Done\./).waitFor();
    expect((await read(key)).subtasks.map(({ fields }) => fields.summary)).toEqual([STEPS[0], STEPS[2], STEPS[1]]);
  });

  test('the sidebar leads to the draft in the panel', async () => {
    const page = await openItem(await mixed());
    await frameOf(page, PANEL, 'Why');
    const sidebar = await frameOf(page, SIDEBAR, 'Only the words decide');
    // By key: the page has to scroll here, and until the browser has drawn that, a click falls on the frame as it lay before.
    await sidebar.getByRole('button', { name: 'See the draft' }).press('Enter');
    const panel = await inWorkbench(page);
    await panel.waitForFunction(() => document.activeElement?.textContent === 'What could help', null, {
      polling: 200,
    });
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test.each([
    [1280, 'light'],
    [760, 'dark'],
    [400, 'light'],
    [320, 'dark'],
  ])('works for everybody at %i px, %s', async (width, mode) => {
    const key = await mixed();
    const panel = await inWorkbench(await openItem(key, { width, mode }));
    expect(await violationsIn(panel, PART_OF_A_PAGE)).toEqual([]);
    expect(await sidewaysIn(panel)).toBe(0);
    await apply(panel);
    await panel.getByText(/^Done\./).waitFor();
    expect(await violationsIn(panel, PART_OF_A_PAGE)).toEqual([]);
    expect(await sidewaysIn(panel)).toBe(0);
  });
});
