import type { Verdict } from '../../../src/engine/index';

/** The label that would be set: a clear kind gets one, all else none. */
export function labelOf({ kind, band }: Verdict): string | null {
  return band === 'clear' ? `kind-${kind}` : null;
}
