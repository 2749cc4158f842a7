import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';

inBrowser('the shell around the app', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const at = async (path: string, login = 'member'): Promise<Page> => {
    const page = await open();
    // Screens of the app have an origin and a storage of their own.
    await page.addInitScript((name) => {
      if (window === window.top) localStorage.setItem('true-story.user', name);
    }, login);
    await page.goto(`${site.url}${path}`);
    return page;
  };
  const rowOf = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

  test('opens on a backlog that is already labelled, with its sprints and counts', async () => {
    const page = await at('/');
    await page.getByRole('heading', { level: 1, name: 'Waymark' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/spaces/WAY/backlog');
    await page.getByRole('heading', { level: 2, name: 'Sprint 38' }).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: /^Sprint 3[78]$/ }).allTextContents()).toEqual([
      'Sprint 37',
      'Sprint 38',
    ]);
    expect(await rowOf(page, 'WAY-133').textContent()).toContain('kind-story');
    expect(await rowOf(page, 'WAY-164').textContent()).not.toContain('kind-');
    expect(await page.getByText('19 points to do').textContent()).toBeTruthy();
    expect(complaints).toEqual([]);
  });

  test('an item that is created gets its label without a reload, and the steps tell so', async () => {
    const page = await at('/');
    await page.getByText('New items are labelled').waitFor();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Create' });
    await dialog
      .getByLabel('Summary')
      .fill('As a visitor, I want to see the weather of a trail so that I pack the right jacket');
    await dialog.getByLabel('Description').fill('- I see it for the next six hours\n- It names the place');
    await dialog.getByLabel('Sprint').selectOption({ label: 'Sprint 37' });
    await dialog.getByLabel('Story points').fill('3');
    await dialog.getByRole('button', { name: 'Create' }).click();
    const row = rowOf(page, 'pack the right jacket');
    await row.getByText('kind-story').waitFor();
    await page.getByText('See its label (done)').waitFor();
    expect(await row.textContent()).toContain('3 points');
    expect(complaints).toEqual([]);
  });

  test('an item too short for a label is opened by the steps all the same', async () => {
    const page = await at('/');
    await page.getByText('New items are labelled').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'Create' }).getByLabel('Summary').fill('Housekeeping');
    await page.keyboard.press('Enter');
    const steps = page.getByRole('region', { name: 'See what each item really is' });
    await steps.getByText('Create an item (done)').waitFor();
    await steps.getByRole('link', { name: /^Open WAY-2\d\d$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Housekeeping' }).waitFor();
  });

  test('a new wording swaps the label, and the panels read it again', async () => {
    const { body } = await site.call<{ key: string }>('member', 'POST /rest/api/3/issue', {
      fields: {
        project: { key: 'WAY' },
        issuetype: { name: 'Story' },
        summary: 'Drop the unused region_text columns',
      },
    });
    const page = await at(`/browse/${body.key}`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('kind-technical-task', { exact: true }).waitFor();
    const panel = page.frameLocator('section iframe');
    await panel.getByText('Technical task', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Edit the summary' }).click();
    await page
      .getByRole('textbox', { name: 'Summary' })
      .fill('As a visitor, I want to see all trails of a region so that I find one for the weekend');
    await page.keyboard.press('Enter');
    await details.getByText('kind-story', { exact: true }).waitFor();
    expect(await details.getByText('kind-technical-task', { exact: true }).count()).toBe(0);
    await panel.getByText('Story', { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('a description is edited as text, and what text cannot say is kept', async () => {
    const panelNode = {
      type: 'panel',
      attrs: { panelType: 'info' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mind the gap' }] }],
    };
    const description = {
      type: 'doc',
      version: 1,
      content: [panelNode, { type: 'paragraph', content: [{ type: 'text', text: 'Before' }] }],
    };
    const { body } = await site.call<{ key: string }>('member', 'POST /rest/api/3/issue', {
      fields: { project: { key: 'WAY' }, issuetype: { name: 'Task' }, summary: 'Tidy the map legend', description },
    });
    const page = await at(`/browse/${body.key}`);
    await page.getByRole('button', { name: 'Edit the description' }).click();
    const field = page.getByRole('textbox', { name: 'Description' });
    expect(await field.inputValue()).toBe('[[kept 1: panel]]\n\nBefore');
    await field.fill('[[kept 1: panel]]\n\n- **After**');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('After', { exact: true }).waitFor();
    const { body: read } = await site.call<{ fields: { description: { content: unknown[] } } }>(
      'member',
      `GET /rest/api/3/issue/${body.key}?fields=description`,
    );
    expect(read.fields.description.content).toMatchObject([panelNode, { type: 'bulletList' }]);
  });

  test('status, points, sprint, labels, links, sub-tasks and comments are changed where they stand', async () => {
    const page = await at('/browse/WAY-160');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByLabel('Status').selectOption({ label: 'In progress' });
    await details.locator('.status-indeterminate').waitFor();
    await details.getByLabel('Story points').fill('8');
    await details.getByLabel('Sprint').selectOption({ label: 'Sprint 38' });
    await details.getByRole('button', { name: 'Add a label' }).click();
    await details.getByLabel('New label').fill('guides');
    await page.keyboard.press('Enter');
    await details.getByRole('button', { name: 'Remove the label guides' }).waitFor();
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByLabel('Key of the other item').fill('way-126');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'WAY-126' }).waitFor();
    await page.getByRole('button', { name: 'Add sub-task' }).click();
    await page.getByRole('dialog').getByLabel('Summary').fill('Send the writer a message');
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await page.getByText('0 of 1 done').waitFor();
    await page.getByRole('textbox', { name: 'New comment' }).fill('Agreed with the *guides*.');
    // By key: the panel above reads the item anew meanwhile, and may move the button from under a pointer.
    await page.getByRole('button', { name: 'Comment', exact: true }).press('Enter');
    await page.locator('.entries em').getByText('guides').waitFor();
    await page.getByText('History', { exact: true }).click();
    await page.locator('.change-line').filter({ hasText: 'status' }).getByText('In progress').waitFor();
    const { body } = await site.call<{ fields: Record<string, unknown> }>(
      'member',
      'GET /rest/api/3/issue/WAY-160?fields=customfield_10026,customfield_10020,labels',
    );
    expect(body.fields.customfield_10026).toBe(8);
    expect(body.fields.customfield_10020).toMatchObject([{ name: 'Sprint 38' }]);
    expect(complaints).toEqual([]);
  });

  test('the search takes JQL, keys and words, and names what is wrong with a query', async () => {
    const page = await at('/');
    await page.getByText('New items are labelled').waitFor();
    const search = page.getByRole('searchbox', { name: 'Search, or JQL' });
    await page.keyboard.press('/');
    await page.keyboard.type('trueStoryKind = spike AND project = WAY');
    await page.keyboard.press('Enter');
    await rowOf(page, 'WAY-158').waitFor();
    expect(await rowOf(page, 'WAY-133').count()).toBe(0);
    await search.fill('sent by mail');
    await page.keyboard.press('Enter');
    await rowOf(page, 'WAY-142').waitFor();
    await search.fill('summary =');
    await page.keyboard.press('Enter');
    await page.getByText('This query cannot be answered').waitFor();
    expect(await page.locator('.problem-list').textContent()).toMatch(/JQL/);
    await page.goBack();
    await rowOf(page, 'WAY-142').waitFor();
  });

  test('another user sees what that user may see, at once', async () => {
    const page = await at('/browse/WAY-126');
    await page.getByRole('button', { name: 'Edit the summary' }).waitFor();
    await page.getByLabel('You are:').selectOption('viewer');
    await page.getByRole('heading', { level: 1, name: /read reviews/ }).waitFor();
    expect(await page.getByRole('button', { name: /Edit|Create|Link|sub-task/ }).count()).toBe(0);
    await page.frameLocator('section iframe').getByText('You can read this item').waitFor();
    await page.getByLabel('You are:').selectOption('outsider');
    await page.getByText('You cannot see this item').waitFor();
    await page.getByLabel('You are:').selectOption('member');
    await page.getByRole('button', { name: 'Edit the summary' }).waitFor();
  });

  test('the theme reaches the app’s screens, and single keys rest in fields', async () => {
    const page = await at('/browse/WAY-126');
    const mode = () => page.locator('html').getAttribute('data-color-mode');
    const frame = page.frameLocator('section iframe').locator('html');
    await page.frameLocator('section iframe').getByRole('heading').first().waitFor();
    expect(await mode()).toBe('light');
    await page.keyboard.press('t');
    expect(await mode()).toBe('dark');
    await page.frameLocator('section iframe').locator('html[data-color-mode="dark"]').waitFor();
    expect(await frame.getAttribute('data-color-mode')).toBe('dark');
    await page.getByRole('textbox', { name: 'New comment' }).press('t');
    expect(await mode()).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await mode()).toBe('dark');
  });

  test('J, K and Enter walk the rows', async () => {
    const page = await at('/spaces/WAY/backlog');
    await page.getByText('New items are labelled').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /save a trail/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/browse/WAY-133');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Sprint 37' }).waitFor();
  });

  test('the app’s page of a space is shown in its frame, and the trace tells what it asked', async () => {
    const page = await at('/spaces/WAY/backlog');
    await page.getByRole('navigation', { name: 'Waymark' }).getByRole('link', { name: 'Backlog health' }).click();
    await page.frameLocator('iframe').getByText(/items/).first().waitFor();
    await page.getByRole('link', { name: 'Request trace' }).click();
    await page.getByRole('cell', { name: '/rest/api/3/search/jql' }).first().waitFor();
    await page.getByLabel('Filter by method, path or status').fill('no-such-path');
    await page.getByText('No call fits yet.').waitFor();
    expect(complaints).toEqual([]);
  });
});
