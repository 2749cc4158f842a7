import type { Browser } from 'playwright-core';
import { generateBacklog } from '../../../local/demo';
import { NO_FILTERS } from '../../../src/app/no-filters';
import { HOW_TO_GET_CHROMIUM } from '../../../test/browser/support/find-chromium';
import { type StandIn, startStandIn } from '../../../test/support/stand-in';
import { kilobytes, type Measure, median } from '../figure';
import { launchBrowser, openAlone, weighing } from '../screen-alone';

const ITEMS = 5000;
const ROUNDS = 7;
const PAGE = '/spaces/BIG/apps/backlog-health';
const SCREEN = {
  module: 'backlog-health',
  subject: { project: 'BIG' },
  asks: { functionKey: 'openHealth', payload: { filters: NO_FILTERS, compare: null } },
  shown: ['#root .mix .mix-bar', '#root .score-value'],
};
const VIEWS = ['', '/list/all', '/refine', '/workshop'];

/** Bytes of all views together, one opened after the other. */
async function weighViews(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const weigh = weighing(page);
  for (const view of VIEWS) {
    await page.goto(`${url}${view}`);
    await page.frameLocator('iframe').locator('main h1, main h2').first().waitFor();
  }
  const weight = await weigh();
  await page.close();
  return weight;
}

async function readBacklog({ jira, forge }: StandIn): Promise<void> {
  const accountId = jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  const viewing = { moduleKey: 'backlog-health', accountId, subject: { project: 'BIG' } };
  await forge.screens.invoke(viewing, { functionKey: 'startScan', payload: {} });
  await forge.settled();
}

/** What the backlog health page weighs, gzipped, and how soon it shows the numbers of 5,000 items at a fourth of the processor's speed, the call to the backend in it. */
export const measureHealthScreen: Measure = async () => {
  const browser = await launchBrowser();
  if (browser === null) return [{ id: 'health-screen', skipped: HOW_TO_GET_CHROMIUM }];
  const standIn = await startStandIn({ pages: true, backlog: generateBacklog({ items: ITEMS }) });
  await readBacklog(standIn);
  const runs: { after: number; weight: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, after, weight } = await openAlone(browser, standIn, SCREEN);
    runs.push({ after, weight: await weight() });
    await page.close();
  }
  const views = await weighViews(browser, `${standIn.url}${PAGE}`);
  await browser.close();
  await standIn.close();
  return [
    {
      id: 'health-screen-gzip',
      value: kilobytes(Math.max(...runs.map(({ weight }) => weight))),
      unit: 'KB',
      limit: 130,
      aim: 80,
      beside: { 'with every view': kilobytes(views) },
    },
    {
      id: 'health-screen-mounted',
      value: Math.round(median(runs.map(({ after }) => after))),
      unit: 'ms',
      limit: 700,
      aim: 500,
    },
  ];
};
