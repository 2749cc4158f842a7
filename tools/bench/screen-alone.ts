import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { findChromium } from '../../test/browser/support/find-chromium';
import type { StandIn } from '../../test/support/stand-in';

const SLOWED_DOWN = 4;
/** Milliseconds in which a screen has loaded what it asks for after its first look. */
const AT_REST = 2000;

/** A screen, who looks at it, and when it counts as shown. */
export interface ScreenAlone {
  readonly module: string;
  readonly subject: { readonly issue?: string; readonly project?: string };
  /** The call whose answer it shows. */
  readonly asks: { readonly functionKey: string; readonly payload: unknown };
  /** What must all stand in the document, as CSS selectors. */
  readonly shown: readonly string[];
}

/** A browser, or null where there is none. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null ? null : chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A screen that is shown. */
export interface Shown {
  readonly page: Page;
  /** Milliseconds from the request for its document to its being shown. */
  readonly after: number;
  /** Bytes, gzipped, of its own files that it has loaded once it rests; what the platform gives does not count. */
  readonly weight: () => Promise<number>;
}

/**
 * Opens a screen's document as a page of its own at a fourth of the processor's speed, with the backend's answer,
 * and waits until it is shown. Alone, because a frame has another process than the page around it, which a
 * throttle of the page does not slow down; and what the stand-in's page costs is nobody's concern.
 */
export async function openAlone(browser: Browser, standIn: StandIn, screen: ScreenAlone): Promise<Shown> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  await giveBridge(page, standIn, screen);
  await page.addInitScript({ content: noteShown(screen.shown) });
  const weight = weighing(page);
  const { resource, page: document } = moduleOf(standIn, screen);
  await page.goto(`${standIn.url.replace('localhost', '127.0.0.1')}/app/${resource}/${document}`);
  await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt !== undefined);
  const after = await page.evaluate(() => (globalThis as { shownAt?: number }).shownAt ?? Number.NaN);
  return { page, after, weight };
}

function moduleOf({ forge }: StandIn, { module }: ScreenAlone) {
  const found = forge.manifest.screens.find(({ key }) => key === module);
  if (found === undefined) throw new Error(`the manifest has no module "${module}" with a screen`);
  return found;
}

/** Bytes, gzipped, of the app's own files that a page loads from now on until it rests, what comes after its first look with them. */
export function weighing(page: Page): () => Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  const note = (response: Response) => {
    if (!/\/app\//.test(response.url())) return;
    const body = response.body();
    body.catch(() => undefined); // a page that closes unweighed loses it, and nobody asks
    bodies.set(response.url(), body);
  };
  page.on('response', note);
  return async () => {
    await page.waitForTimeout(AT_REST);
    page.off('response', note);
    return (await Promise.all(bodies.values())).reduce((sum, body) => sum + gzipSync(body).length, 0);
  };
}

/** A bridge that answers the screen's first call as the backend did just now, after as long as that took. */
async function giveBridge(page: Page, { jira, forge }: StandIn, screen: ScreenAlone): Promise<void> {
  const accountId = jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  const viewing = { moduleKey: screen.module, accountId, subject: screen.subject };
  const begun = performance.now();
  const answer = await forge.screens.invoke(viewing, screen.asks);
  const content = `{
    const soon = (value, ms) => new Promise((resolve) => setTimeout(resolve, ms, value));
    const answers = {
      invoke: ({ functionKey }) =>
        functionKey === ${JSON.stringify(screen.asks.functionKey)}
          ? soon(${JSON.stringify(answer)}, ${performance.now() - begun})
          : new Promise(() => {}),
      getContext: () => (${JSON.stringify(forge.screens.context(viewing))}),
      on: () => ({ unsubscribe: () => undefined }),
    };
    globalThis.__bridge = { callBridge: async (name, payload) => answers[name]?.(payload) };
  }`;
  await page.addInitScript({ content });
}

const noteShown = (selectors: readonly string[]): string => `new MutationObserver(() => {
  if (globalThis.shownAt !== undefined) return;
  if (${JSON.stringify(selectors)}.some((selector) => document.querySelector(selector) === null)) return;
  requestAnimationFrame(() => { globalThis.shownAt ??= performance.now(); });
}).observe(document, { childList: true, subtree: true });`;
