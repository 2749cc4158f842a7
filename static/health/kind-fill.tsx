import type { Kind } from '../../src/engine/kinds';
import { Patterns } from './patterns';

/** A kind's fill and pattern as a small square, for legends. */
export function KindFill({ kind, prefix }: { readonly kind: Kind; readonly prefix: string }) {
  return (
    <svg className="kind-fill" width="14" height="14" aria-hidden="true" data-kind={kind}>
      <Patterns prefix={`${prefix}${kind}`} />
      <rect className="hue" width="14" height="14" rx="3" />
      <rect fill={`url(#${prefix}${kind}${kind})`} width="14" height="14" rx="3" />
    </svg>
  );
}
