import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a step; the focus goes there, as what had it is gone. */
export function CardTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
