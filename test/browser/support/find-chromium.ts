import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to say where there is no browser. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found. Install it (Debian: apt install chromium; anywhere: npx playwright-core install chromium) or set CHROMIUM to its path.';

/** Path of a Chromium on this computer: CHROMIUM, a known place, or Playwright's own; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return [...KNOWN_PATHS, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
