import { useEffect, useRef } from 'react';
import { useAddress } from './address/use-address';

/** A view's heading. Whoever came here from another view has the focus on it: what they pressed there is gone. */
export function ViewTitle({ children }: { readonly children: string }) {
  const { moved } = useAddress();
  const title = useRef<HTMLHeadingElement>(null);
  const isArrival = useRef(moved);
  useEffect(() => {
    if (isArrival.current) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
