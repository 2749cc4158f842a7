import type { Browser, Page } from 'playwright-core';

const SLOWED_DOWN = 4;

/**
 * A page at a fourth of the processor's speed, with each frame in it: a frame of another site has a process of its own,
 * which a throttle of the page does not reach, so each is slowed down before its first script runs.
 */
export async function openSlowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const tell = (id: number, method: string, params: object = {}) =>
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    void tell(1, 'Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
    void tell(2, 'Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  return page;
}
