import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** Draws the first row at once and one more after each paint, so that what is looked at first waits for nothing below it. */
export function RowByRow({ rows }: { readonly rows: readonly ReactNode[] }) {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => (drawn < rows.length ? afterPaint(() => setDrawn(drawn + 1)) : undefined), [drawn, rows.length]);
  return rows.slice(0, drawn);
}
