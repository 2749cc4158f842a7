import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';

const CSV = [
  'Issue key,Issue Type,Summary,Description,Status,Project key,Project name',
  'TEA-1,Story,"As a guest, I want to order tea in advance so that it is ready when I arrive",,To Do,TEA,Tea house',
  'TEA-2,Task,Drop the unused order_text columns,,To Do,TEA,Tea house',
  'TEA-3,Task,,,To Do,TEA,Tea house',
].join('\n');

inBrowser('the shell with a backlog of one’s own', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const choose = async (page: Page, name: string, text: string): Promise<void> => {
    await page.getByLabel('CSV or JSONL file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Import' }).click();
  };

  test('a file that cannot be read is refused in words, and nothing changes', async () => {
    const page = await open();
    await page.goto(`${site.url}/import`);
    await choose(page, 'letter.csv', 'Dear team,\nhow are you?\n');
    await page.getByText('The file was refused; nothing was loaded').waitFor();
    await page.getByRole('link', { name: 'Waymark' }).waitFor();
  });

  test('a file takes the place of the demo, names its bad rows, and arrives labelled', async () => {
    const page = await open();
    await page.goto(`${site.url}/import`);
    await choose(page, 'tea.csv', CSV);
    await page.getByText('2 items loaded').waitFor();
    await page.getByText(/^Line 4: /).waitFor();
    await page.getByRole('link', { name: 'Open Tea house' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'TEA-1' });
    await row.getByText('kind-story').waitFor();
    expect(await page.getByRole('link', { name: 'Waymark' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the reset asks first, then brings the demo back', async () => {
    const page = await open();
    await page.goto(`${site.url}/spaces/TEA/backlog`);
    await page.getByRole('button', { name: 'Reset the data' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tea house' }).waitFor();
    await page.getByRole('button', { name: 'Reset the data' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset the data' }).click();
    await page.getByRole('heading', { level: 1, name: 'Waymark' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/spaces/WAY/backlog');
    await page.getByText('The demo is back to where it began').waitFor();
    expect(await page.getByRole('link', { name: 'Tea house' }).count()).toBe(0);
  });
});
