import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../../test/browser/support/find-chromium';
import { startStandIn } from '../../../test/support/stand-in';
import { type Measure, median } from '../figure';
import { openSlowPage } from '../slow-page';

const ROUNDS = 7;

/** Runs in the screen's frame: notes when its first heading stands, in milliseconds since the frame began to load. */
const NOTE_MOUNTING = `new MutationObserver(() => {
  if (globalThis.mountedAt !== undefined || document.querySelector('#root h2') === null) return;
  requestAnimationFrame(() => { globalThis.mountedAt ??= performance.now(); });
}).observe(document, { childList: true, subtree: true });`;

/** Opens the screen's own document below a page of its own and waits until its verdict is shown. */
async function openOnce(page: Page, url: string): Promise<{ mountedAt: number; gzip: number }> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    // The screen's own files: the bridge script and the tokens are the platform's.
    if (/\/app\//.test(response.url())) bodies.set(response.url(), response.body());
  });
  await page.goto(url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForFunction(() => (globalThis as { mountedAt?: number }).mountedAt !== undefined);
  // What the screen loads once somebody scrolls to the draft is part of its weight.
  await frame?.locator('.help').scrollIntoViewIfNeeded();
  await frame?.waitForSelector('form.workbench');
  const mountedAt = (await frame?.evaluate(() => (globalThis as { mountedAt?: number }).mountedAt)) ?? Number.NaN;
  const files = await Promise.all(bodies.values());
  return { mountedAt, gzip: files.reduce((sum, body) => sum + gzipSync(body).length, 0) };
}

/** What the issue screen weighs, gzipped, and how soon it shows its verdict at a fourth of the processor's speed. */
export const measureIssueScreen: Measure = async () => {
  const executablePath = findChromium();
  if (executablePath === null) return [{ id: 'issue-screen', skipped: HOW_TO_GET_CHROMIUM }];
  const standIn = await startStandIn({ pages: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const runs: { mountedAt: number; gzip: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openSlowPage(browser);
    await page.addInitScript({ content: NOTE_MOUNTING });
    runs.push(await openOnce(page, `${standIn.url}/browse/WAY-142`));
    await page.close();
  }
  await browser.close();
  await standIn.close();
  return [
    {
      id: 'issue-screen-gzip',
      value: kilobytes(Math.max(...runs.map((run) => run.gzip))),
      unit: 'KB',
      limit: 80,
      aim: 70,
    },
    {
      id: 'issue-screen-mounted',
      value: Math.round(median(runs.map((run) => run.mountedAt))),
      unit: 'ms',
      limit: 400,
      aim: 300,
    },
  ];
};

const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
