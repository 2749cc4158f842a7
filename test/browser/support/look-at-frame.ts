import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Has the shell remember something of its own ("user", "color-mode") before it opens. */
export async function remember(page: Page, name: string, value: string): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => {
      if (window.top === window) localStorage.setItem(`true-story.${key}`, `${kept}`);
    },
    [name, value] as const,
  );
}

/** The app's frame with a title, once it shows `text`. */
export async function frameOf(page: Page, selector: string, text: string | RegExp): Promise<Frame> {
  const element = page.locator(selector);
  await element.contentFrame().getByText(text).first().waitFor();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

/** What axe finds wrong in a frame, in words, without the rules that are `spared`; fails when it looked at next to nothing. */
export async function violationsIn(frame: Frame, spared: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { passed, failed } = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: Violation[]; passes: unknown[] }> };
    };
    const { violations, passes } = await axe.run();
    return { passed: passes.length, failed: violations };
  });
  expect(passed).toBeGreaterThan(10);
  const judged = failed.filter(({ id }) => !spared.includes(id));
  return judged.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  );
}

/** By how many px a frame's content is wider than the frame. */
export function sidewaysIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
