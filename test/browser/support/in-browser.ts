import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, HOW_TO_GET_CHROMIUM } from './find-chromium';

const path = findChromium();

/** Opens a new page of a fresh browser profile; what its console complained of is collected in `complaints`. */
export type OpenPage = (size?: { readonly width: number; readonly height: number }) => Promise<Page>;

/** Errors and policy violations that pages of this file logged, oldest first. */
export const complaints: string[] = [];

function collect(page: Page): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

/**
 * Runs tests in Chromium. Without one they are skipped with a plain line, except on CI, where they fail: a green run
 * there says that the browser tests ran.
 */
export function inBrowser(name: string, tests: (open: OpenPage) => void): void {
  if (path === null) {
    if (process.env.CI === 'true') test(name, () => Promise.reject(new Error(HOW_TO_GET_CHROMIUM)));
    else test.skip(`${name} (skipped: ${HOW_TO_GET_CHROMIUM})`, () => undefined);
    return;
  }
  jest.setTimeout(60_000);
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
    });
    beforeEach(() => {
      complaints.length = 0;
    });
    afterAll(() => browser.close());
    tests(async (size = { width: 1280, height: 900 }) => {
      const page = await browser.newPage({ viewport: size });
      collect(page);
      return page;
    });
  });
}
