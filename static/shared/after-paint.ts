/** A frame that is out of sight is not painted at all; what waits for it is drawn after that many milliseconds. */
const OUT_OF_SIGHT_MS = 300;

/** Calls back once what is drawn by now has been painted. Returns a stop. */
export function afterPaint(then: () => void): () => void {
  // The paint comes after this frame's callbacks, and a task after the paint.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = window.setTimeout(then);
  });
  let timer = window.setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, OUT_OF_SIGHT_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Resolves once what is drawn by now has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve));
