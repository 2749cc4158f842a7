import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const PANEL = '.issue-main iframe[title="True Story"]';
// Jira's own page has the first heading; in its frames headings start at the second level.
const PART_OF_A_PAGE = ['page-has-heading-one'];
const SIDEBAR = '.issue-side iframe[title="True Story"]';

inBrowser('one item in the app’s own frames', (open) => {
  let site: StandIn;
  let key: string;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
    key = await create('Upgrade the map library to version 5', 'The old version gets no fixes. Update the lock file.');
    await create('As a visitor, I want to save a trail so that I can find it again on the day of the walk', '');
  });
  afterAll(() => site.close());

  async function create(summary: string, description: string): Promise<string> {
    const content = description === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: description }] }];
    const { body } = await site.call<{ key: string }>('member', 'POST /rest/api/3/issue', {
      fields: {
        project: { key: 'WAY' },
        issuetype: { name: 'Story' },
        summary,
        description: { type: 'doc', version: 1, content },
      },
    });
    return body.key;
  }
  const labels = async () => {
    const { body } = await site.call<{ fields: { labels: string[] } }>('member', `GET /rest/api/3/issue/${key}`);
    return body.fields.labels;
  };
  const openItem = async (login = 'member', width = 1400): Promise<Page> => {
    const page = await open({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, 'user', login);
    await page.goto(`${site.url}/browse/${key}`);
    return page;
  };
  const inPanel = (page: Page, text: string | RegExp = 'Why'): Promise<Frame> => frameOf(page, PANEL, text);

  test('the panel reads the text, quotes it and says how it is filed', async () => {
    const panel = await inPanel(await openItem());
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe('Technical task');
    expect(await panel.getByText(/^Filed as/).innerText()).toMatch(/Filed as\s+Story, reads as technical task/);
    expect(await panel.locator('mark').count()).toBeGreaterThan(1);
    const text = await panel.locator('.text-box').innerText();
    // Without the numbers of the reasons, which stand between the words.
    expect(text.replace(/\d/g, '')).toContain('The old version gets no fixes. Update the lock file.');
    expect(complaints).toEqual([]);
  });

  test('reasons and words lead to each other by keys', async () => {
    const panel = await inPanel(await openItem());
    await panel.getByRole('button', { name: /^1 / }).focus();
    await panel.locator('body').press('ArrowDown');
    expect(await panel.locator('button.chosen').innerText()).toMatch(/^2/);
    await panel.locator('body').press('Enter');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^reason 2, /);
    expect(await panel.locator('mark.chosen').count()).toBeGreaterThan(0);
    await panel.locator('body').press('Escape');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  test('a person’s word stands in both frames and on the label, until the words decide again', async () => {
    const page = await openItem();
    const panel = await inPanel(page);
    const sidebar = await frameOf(page, SIDEBAR, 'Only the words decide');
    await panel.getByRole('button', { name: 'I disagree' }).click();
    await panel.getByRole('radio', { name: 'Spike' }).check();
    await panel.getByRole('button', { name: 'Keep my choice' }).click();
    await panel.getByText('Your team’s call', { exact: true }).waitFor();
    await sidebar.getByText('Your team’s call', { exact: true }).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await labels()).toEqual(['kind-spike']);

    await sidebar.getByRole('button', { name: 'Let the words decide again' }).click();
    await sidebar.getByText('Only the words decide').waitFor();
    await panel.getByRole('button', { name: 'I disagree' }).waitFor();
    expect(await labels()).toEqual(['kind-technical-task']);
    expect(complaints).toEqual([]);
  });

  test('a viewer reads and cannot decide', async () => {
    const panel = await inPanel(await openItem('viewer'));
    expect(await panel.getByText('You can read this item, not edit it').isVisible()).toBe(true);
    expect(await panel.getByRole('button', { name: 'I disagree' }).count()).toBe(0);
  });

  test.each(['light', 'dark'])('both frames work for everybody, %s', async (mode) => {
    const page = await openItem();
    await remember(page, 'color-mode', mode);
    await page.reload();
    const panel = await inPanel(page);
    const sidebar = await frameOf(page, SIDEBAR, 'Only the words decide');
    expect(await panel.evaluate(() => document.documentElement.dataset.colorMode)).toBe(mode);
    for (const frame of [panel, sidebar]) {
      await frame.getByRole('button', { name: 'I disagree' }).click();
      expect(await violationsIn(frame, PART_OF_A_PAGE)).toEqual([]);
    }
  });

  test('at 320 px nothing scrolls sideways', async () => {
    const page = await openItem('member', 320);
    const panel = await inPanel(page);
    const sidebar = await frameOf(page, SIDEBAR, 'Only the words decide');
    expect(await panel.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    expect([await sidewaysIn(panel), await sidewaysIn(sidebar)]).toEqual([0, 0]);
  });
});
