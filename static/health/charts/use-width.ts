import { type RefObject, useEffect, useRef, useState } from 'react';

/** A box and its width in px as it changes; `start` until it is measured. */
export function useWidth<Box extends Element>(start: number): { readonly box: RefObject<Box>; readonly width: number } {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(start);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
