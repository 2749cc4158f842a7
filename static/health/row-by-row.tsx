import { type ReactNode, useEffect, useState } from 'react';

/** Draws the first row at once and one more after each paint, so that what is looked at first waits for nothing below it. */
export function RowByRow({ rows }: { readonly rows: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= rows.length) return undefined;
    let timer = 0;
    // What is drawn is painted after this frame's callbacks, and a task comes after that.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setDrawn(drawn + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, rows.length]);
  return rows.slice(0, drawn);
}
