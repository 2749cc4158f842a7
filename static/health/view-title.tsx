import { useEffect, useRef } from 'react';
import { useAddress } from './address/use-address';

interface ViewTitleProps {
  readonly children: string;
  /** Something stands in the place of what the title is about. */
  readonly covered?: boolean;
}

/**
 * A view's heading. Whoever came here from another view, or from what covered this one, has the focus on it: what they
 * pressed there is gone.
 */
export function ViewTitle({ children, covered = false }: ViewTitleProps) {
  const { moved } = useAddress();
  const title = useRef<HTMLHeadingElement>(null);
  const isArrival = useRef(moved);
  const wasCovered = useRef(covered);
  useEffect(() => {
    if (isArrival.current) title.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (wasCovered.current && !covered) title.current?.focus();
    wasCovered.current = covered;
  }, [covered]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
