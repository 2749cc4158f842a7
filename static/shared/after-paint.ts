/** Calls back once what is drawn by now has been painted. Returns a stop. */
export function afterPaint(then: () => void): () => void {
  let timer = 0;
  // The paint comes after this frame's callbacks, and a task after the paint.
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Resolves once what is drawn by now has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve));
