import type { ReactNode } from 'react';

/** What can be done about an item beside applying a draft, in place of rejecting it; and what stands inside the button that applies. */
export interface Beside {
  readonly inApply: ReactNode;
  readonly others: (mayApply: boolean) => ReactNode;
}
