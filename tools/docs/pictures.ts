/** Takes the README's pictures from the demo backlog: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../../test/browser/support/find-chromium';
import { startStandIn } from '../../test/support/stand-in';

const FOLDER = 'docs/pictures';

/** Frames of another origin are painted a moment after their words stand. */
const PAINTED = 1500;

async function takePictures(executablePath: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const standIn = await startStandIn({ pages: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 2300 } });
  await page.goto(`${standIn.url}/browse/WAY-142`);
  await page.frameLocator('iframe').first().getByRole('heading', { name: 'What could help' }).waitFor();
  await page.waitForTimeout(PAINTED);
  await page.screenshot({ path: `${FOLDER}/issue-panel.png`, clip: { x: 224, y: 48, width: 1056, height: 1880 } });
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.goto(`${standIn.url}/spaces/WAY/apps/backlog-health`);
  const health = page.frameLocator('iframe').first();
  await health.getByRole('button', { name: /^Read/ }).click();
  await health.getByRole('heading', { name: 'Read with care' }).waitFor();
  await page.waitForTimeout(PAINTED);
  await page.screenshot({ path: `${FOLDER}/backlog-health.png`, clip: { x: 224, y: 48, width: 1056, height: 1000 } });
  await browser.close();
  await standIn.close();
}

const path = findChromium();
if (path === null) throw new Error(HOW_TO_GET_CHROMIUM);
void takePictures(path);
