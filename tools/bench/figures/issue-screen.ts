import { HOW_TO_GET_CHROMIUM } from '../../../test/browser/support/find-chromium';
import { startStandIn } from '../../../test/support/stand-in';
import { kilobytes, type Measure, median } from '../figure';
import { launchBrowser, openAlone, type Shown } from '../screen-alone';

const ROUNDS = 9;
const SCREEN = {
  module: 'issue-panel',
  subject: { issue: 'WAY-142' },
  asks: { functionKey: 'readIssue', payload: {} },
  shown: ['#root h2'],
};

/** What the screen loads once somebody scrolls to the draft is part of its weight. */
async function weightWithDraft({ page, weight }: Shown): Promise<number> {
  await page.locator('.help').scrollIntoViewIfNeeded();
  await page.waitForSelector('form.workbench');
  return weight();
}

/**
 * What the issue screen weighs, gzipped, and how soon it shows its verdict at a fourth of the processor's speed, the call
 * to the backend in it.
 */
export const measureIssueScreen: Measure = async () => {
  const browser = await launchBrowser();
  if (browser === null) return [{ id: 'issue-screen', skipped: HOW_TO_GET_CHROMIUM }];
  const standIn = await startStandIn({ pages: true });
  const runs: { after: number; weight: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const shown = await openAlone(browser, standIn, SCREEN);
    runs.push({ after: shown.after, weight: await weightWithDraft(shown) });
    await shown.page.close();
  }
  await browser.close();
  await standIn.close();
  return [
    {
      id: 'issue-screen-gzip',
      value: kilobytes(Math.max(...runs.map(({ weight }) => weight))),
      unit: 'KB',
      limit: 80,
      aim: 70,
    },
    {
      id: 'issue-screen-mounted',
      value: Math.round(median(runs.map(({ after }) => after))),
      unit: 'ms',
      limit: 400,
      aim: 300,
      beside: { 'soonest of 9': Math.round(Math.min(...runs.map(({ after }) => after))) },
    },
  ];
};
