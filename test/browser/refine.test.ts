import type { Frame, Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../support/stand-in';
import { complaints, inBrowser } from './support/in-browser';
import { frameOf, remember, sidewaysIn, violationsIn } from './support/look-at-frame';

const FRAME = 'main iframe[title="Backlog health"]';
const OVER_WINDOW = 'dialog iframe[title="Backlog health"]';
const PAGE = '/spaces/WAY/apps/backlog-health';
const FORCED = 'WAY-142';

interface Issue {
  readonly fields: {
    readonly summary: string;
    readonly subtasks: readonly object[];
    readonly issuelinks: readonly object[];
  };
}

inBrowser('applying in refinement', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true });
  });
  afterAll(() => site.close());

  const read = async () => {
    const { summary, subtasks, issuelinks } = (await site.call<Issue>('admin', `GET /rest/api/3/issue/${FORCED}`)).body
      .fields;
    return { summary, subtasks: subtasks.length, links: issuelinks.length };
  };
  const openRefinement = async ({
    login = 'admin',
    width = 1440,
    mode = 'light',
  } = {}): Promise<{ page: Page; refine: Frame }> => {
    const page = await open({ width, height: 1000 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await remember(page, 'user', login);
    await remember(page, 'color-mode', mode);
    await page.goto(`${site.url}${PAGE}/refine`);
    const inside = page.locator(FRAME).contentFrame();
    const begin = inside.getByRole('button', { name: /^Read \d+ items$/ });
    await begin
      .or(inside.getByRole('link', { name: 'Workshop' }))
      .first()
      .waitFor();
    if (await begin.isVisible()) await begin.click();
    return { page, refine: await frameOf(page, OVER_WINDOW, 'From each side') };
  };
  /** Walks on until the item is the one that is talked about, and can be reworked. */
  const walkTo = async (page: Page, refine: Frame): Promise<void> => {
    const present = refine.locator('.asked-item .item-line');
    for (let steps = 0; !(await present.innerText()).includes(FORCED); steps += 1) {
      if (steps > 12) throw new Error(`${FORCED} is not on the list`);
      const before = await present.innerText();
      await page.keyboard.press('j');
      await present.filter({ hasNotText: before }).waitFor();
    }
    await refine.getByRole('button', { name: /^Apply / }).waitFor();
  };

  test('a draft is applied with a key, the walk goes on, and it is taken back', async () => {
    const before = await read();
    const { page, refine } = await openRefinement();
    await walkTo(page, refine);
    await page.keyboard.press('a');
    await refine.getByText(new RegExp(`^${FORCED}: \\d+ changes are in\\.`)).waitFor();
    const applied = await read();
    expect(applied.summary).not.toBe(before.summary);
    expect(applied.subtasks + applied.links).toBeGreaterThan(before.subtasks + before.links);
    expect(await refine.locator('.asked-item .item-line').innerText()).not.toContain(FORCED);
    await refine.getByRole('button', { name: 'Look at it, or undo' }).click();
    await refine.getByText(/^Reworked on/).click();
    await refine.getByRole('button', { name: /^Undo all/ }).click();
    await refine.getByText(`${FORCED} · Forced story, sprint 37`).waitFor();
    expect(await read()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('a text that changed meanwhile is not written over, and the walk stays', async () => {
    const { page, refine } = await openRefinement();
    await walkTo(page, refine);
    await refine.getByRole('textbox', { name: 'Sub-task 1' }).fill('Keep guide pictures');
    const { summary } = await read();
    await site.call('admin', `PUT /rest/api/3/issue/${FORCED}`, { fields: { summary: `${summary} soon` } });
    await refine.getByRole('button', { name: /^Apply / }).click();
    await refine.getByText('So the draft was not applied. Your answers are kept.').waitFor();
    expect((await read()).summary).toBe(`${summary} soon`);
    await site.call('admin', `PUT /rest/api/3/issue/${FORCED}`, { fields: { summary } });
  });

  test('who may only read copies the draft and decides nothing in Jira', async () => {
    const { refine } = await openRefinement({ login: 'viewer' });
    await refine.getByRole('button', { name: /^Decided/ }).waitFor();
    expect(await refine.getByRole('button', { name: /^(Apply|Disagree|Nest)/ }).count()).toBe(0);
  });

  test.each([
    [1440, 'dark'],
    [1000, 'light'],
    [400, 'dark'],
    [320, 'light'],
  ])('the draft works for everybody at %i px, %s', async (width, mode) => {
    const { page, refine } = await openRefinement({ width, mode });
    await walkTo(page, refine);
    expect(await violationsIn(refine)).toEqual([]);
    expect(await sidewaysIn(refine)).toBe(0);
    const subtask = await refine.getByRole('textbox', { name: 'Sub-task 1' }).boundingBox();
    expect(subtask?.width).toBeGreaterThan(120);
    expect(
      await refine
        .getByRole('article', { name: `1 of 2: ${FORCED}` })
        .getByText('first')
        .isVisible(),
    ).toBe(true);
  });
});
