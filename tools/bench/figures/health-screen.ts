import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { generateBacklog } from '../../../local/demo';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../../test/browser/support/find-chromium';
import { type StandIn, startStandIn } from '../../../test/support/stand-in';
import { type Measure, median } from '../figure';

const ITEMS = 5000;
const ROUNDS = 7;
const SLOWED_DOWN = 4;
const PAGE = '/spaces/BIG/apps/backlog-health';
const VIEWS = ['', '/list/all', '/refine', '/workshop'];

/** Runs in the screen's frame: notes when mix and score stand, in milliseconds since the frame began to load. */
const NOTE_MOUNTING = `new MutationObserver(() => {
  const stands = (part) => document.querySelector('#root ' + part) !== null;
  if (globalThis.mountedAt !== undefined || !stands('.mix .mix-bar') || !stands('.score-value')) return;
  requestAnimationFrame(() => { globalThis.mountedAt ??= performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

/** Gzipped bytes of the screen's own files that a page has loaded; the bridge's script and the tokens are the platform's. */
function weighing(page: Page): () => Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (/\/app\//.test(response.url())) bodies.set(response.url(), response.body());
  });
  return async () => (await Promise.all(bodies.values())).reduce((sum, body) => sum + gzipSync(body).length, 0);
}

async function frameOf(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  return (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
}

interface Opened {
  readonly mountedAt: number;
  /** Gzipped bytes of the overview with its charts. */
  readonly weight: number;
}

/** Opens the page from its last reading, and waits until its numbers are shown. */
async function openOnce(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.addInitScript({ content: NOTE_MOUNTING });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  const weigh = weighing(page);
  const frame = await frameOf(page, url);
  await frame.waitForFunction(() => (globalThis as { mountedAt?: number }).mountedAt !== undefined);
  const mountedAt = (await frame.evaluate(() => (globalThis as { mountedAt?: number }).mountedAt)) ?? Number.NaN;
  const weight = await weigh();
  await page.close();
  return { mountedAt, weight };
}

/** Bytes of all views together, one opened after the other. */
async function weighViews(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const weigh = weighing(page);
  for (const view of VIEWS) await (await frameOf(page, `${url}${view}`)).locator('main h1, main h2').first().waitFor();
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
  const executablePath = findChromium();
  if (executablePath === null) return [{ id: 'health-screen', skipped: HOW_TO_GET_CHROMIUM }];
  const standIn = await startStandIn({ pages: true, backlog: generateBacklog({ items: ITEMS }) });
  await readBacklog(standIn);
  // One process for page and frame, so that the throttle reaches both.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-features=IsolateOrigins,site-per-process'];
  const browser = await chromium.launch({ executablePath, args });
  const runs: Opened[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await openOnce(browser, `${standIn.url}${PAGE}`));
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
      value: Math.round(median(runs.map((run) => run.mountedAt))),
      unit: 'ms',
      limit: 700,
      aim: 500,
    },
  ];
};

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
