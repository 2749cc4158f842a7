import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

// The dialog around has its title as a heading; the page behind has the first one.
const PART_OF_A_PAGE = ['page-has-heading-one'];
const STEPS = ['Add a ferries table', 'Create an endpoint for ferries', 'Cache the ferries for an hour'];

interface Issue {
  readonly fields: { readonly subtasks: readonly { readonly fields: { readonly summary: string } }[] };
}

inBrowser('reworking an item from elsewhere than its panel', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  async function mixed(summary: string): Promise<string> {
    const description = {
      type: 'doc',
      version: 1,
      content: ['Technical steps:', ...STEPS.map((step) => `- ${step}`)].map(paragraph),
    };
    const fields = { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary, description };
    const { body } = await site.call<{ key: string }>('member', 'POST /rest/api/3/issue', { fields });
    // The label that comes has the panel read again, at times under the pointer.
    await site.forge.settled();
    return body.key;
  }
  const subtasksOf = async (key: string) =>
    (await site.call<Issue>('member', `GET /rest/api/3/issue/${key}`)).body.fields.subtasks.map(
      ({ fields }) => fields.summary,
    );
  const at = async (path: string, { login = 'member', width = 1400, mode = 'light' } = {}): Promise<Page> => {
    const page = await open({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, 'user', login);
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}${path}`);
    return page;
  };
  const COMMAND = 'dialog iframe[title="Rework an issue with True Story"]';
  /** The command's screen, called with the keyboard from a backlog. */
  const call = async (page: Page): Promise<Frame> => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
    await page.keyboard.type('rework');
    await page.keyboard.press('Enter');
    return frameOf(page, COMMAND, 'Which item?');
  };

  test('by command: found, chosen, applied and taken back, with the keyboard alone', async () => {
    const key = await mixed('As a visitor, I want to see ferries of a lake so that I can cross it');
    // The admin may delete, so undo deletes.
    const page = await at('/spaces/WAY/backlog', { login: 'admin' });
    const screen = await call(page);
    await screen.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox', null, {
      polling: 100,
    });
    await page.keyboard.type('ferries lake');
    await screen.getByText('1 item', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await screen.getByRole('button', { name: /^Apply / }).waitFor();
    await screen.getByRole('textbox', { name: 'Sub-task 1' }).focus();
    await page.keyboard.press('Control+Enter');
    await screen.getByText(/^Done\./).waitFor();
    expect(await subtasksOf(key)).toEqual(STEPS);
    await screen.getByRole('button', { name: /^Undo all/ }).focus();
    await page.keyboard.press('Enter');
    await screen.getByText(/^Undone\./).waitFor({ state: 'attached' });
    expect(await subtasksOf(key)).toEqual([]);
    // The backlog behind asks for the items that are gone again.
    expect(complaints.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]);
  });

  test('by command: what was looked at last comes first, and what is not there is said', async () => {
    const page = await at('/browse/WAY-142');
    await page.getByRole('heading', { level: 1, name: /guide pictures/ }).waitFor();
    const screen = await call(page);
    await screen.getByText('Looked at lately').waitFor();
    expect(await screen.getByRole('option').first().innerText()).toContain('WAY-142');
    await screen.getByRole('combobox').fill('WAY-9999');
    await screen.getByText(/^Nothing that you can see matches “WAY-9999”/).waitFor();
    await screen.getByRole('combobox').fill('way-12');
    await screen.getByRole('option', { name: /Trail pictures/ }).click();
    await screen.getByText('Epics are not read').waitFor();
    await screen.getByRole('button', { name: 'Another item' }).click();
    await screen.getByRole('combobox').waitFor();
  });

  test('by command: a viewer may look, not change; an outsider finds nothing', async () => {
    const viewer = await call(await at('/spaces/WAY/backlog', { login: 'viewer' }));
    await viewer.getByRole('combobox').fill('WAY-142');
    await viewer.getByRole('option', { name: /WAY-142/ }).click();
    await viewer.getByText('You can read this item, not edit it').waitFor();
    expect(await viewer.getByRole('button', { name: /^Apply / }).count()).toBe(0);
    const outsider = await call(await at('/', { login: 'outsider' }));
    await outsider.getByText('There is no item here that you can see. Ask a space admin for access.').waitFor();
    await outsider.getByRole('combobox').fill('WAY-142');
    await outsider.getByText(/^Nothing that you can see matches “WAY-142”/).waitFor();
  });

  const ACTION = 'dialog iframe[title="Rework this issue"]';
  test('by the menu of an item: its draft in a dialog, applied, and the page follows', async () => {
    const key = await mixed('As a visitor, I want to see ferries of a river so that I can cross it');
    const page = await at(`/browse/${key}`);
    const menu = page.getByRole('button', { name: 'More actions' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rework this issue' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const screen = await frameOf(page, ACTION, 'What could help');
    await screen.getByRole('button', { name: /^Apply / }).click();
    await screen.getByText(/^Done\./).waitFor();
    expect(await subtasksOf(key)).toEqual(STEPS);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.reference-summary', { hasText: 'Cache the ferries' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('while Jira is slow, the panel shows how far it has come, and a second click does nothing', async () => {
    const key = await mixed('As a visitor, I want to see ferries of a bay so that I can cross it');
    const page = await at(`/browse/${key}`);
    const panel = await frameOf(page, '.issue-main iframe[title="True Story"]', 'Why');
    await panel.locator('.help').waitFor();
    await panel.evaluate(() => document.querySelector('.help')?.scrollIntoView());
    await panel.getByRole('button', { name: /^Apply / }).waitFor();
    await site.call('member', 'POST /local/fail', { method: 'PUT', path: '/issue/', delayMs: 1500 });
    await site.call('member', 'POST /local/fail', { method: 'POST', path: '/issue/bulk', delayMs: 4000 });
    // By key: a frame that still grows moves its buttons from under a pointer.
    await panel.getByRole('button', { name: /^Apply / }).press('Enter');
    await panel.getByRole('button', { name: 'Applying…' }).click({ force: true });
    const head = panel.locator('.under-way-head');
    await head.filter({ hasText: '0 of' }).waitFor();
    await head.filter({ hasText: /[12] of/ }).waitFor();
    expect(await panel.locator('.under-way .icon-success').count()).toBeGreaterThan(0);
    expect(await violationsIn(panel, PART_OF_A_PAGE)).toEqual([]);
    await panel.getByText(/^Done\./).waitFor();
    expect(await subtasksOf(key)).toEqual(STEPS);
  });

  test.each([
    [1280, 'light'],
    [760, 'dark'],
    [400, 'light'],
    [320, 'dark'],
  ])('the picker works for everybody at %i px, %s', async (width, mode) => {
    const screen = await call(await at('/spaces/WAY/backlog', { width, mode }));
    await screen.getByRole('combobox').fill('trail');
    await screen.getByRole('option').nth(3).waitFor();
    expect(await violationsIn(screen, PART_OF_A_PAGE)).toEqual([]);
    expect(await sidewaysIn(screen)).toBe(0);
    await screen.getByRole('option').first().click();
    await screen.getByText('Why').first().waitFor();
    expect(await sidewaysIn(screen)).toBe(0);
  });
});
