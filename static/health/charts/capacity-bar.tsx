import { useId } from 'react';
import type { Capacity } from '../../../src/engine/health/picture';
import { Patterns } from '../patterns';

/** A kind's share of what was finished, with its target band as a pair of brackets. Widths in percent of the bar. */
export function CapacityBar({ kind, percent, from, to }: Capacity) {
  const id = useId();
  return (
    <svg className="capacity-bar" height="20" width="100%" aria-hidden="true" data-kind={kind}>
      <Patterns prefix={id} />
      <rect className="track" y="4" width="100%" height="12" rx="2" />
      {percent !== null && percent > 0 && (
        <>
          <rect className="hue" y="4" width={`${percent}%`} height="12" rx="2" />
          <rect fill={`url(#${id}${kind})`} y="4" width={`${percent}%`} height="12" />
        </>
      )}
      <Bracket at={from} opens />
      <Bracket at={to} opens={false} />
    </svg>
  );
}

function Bracket({ at, opens }: { readonly at: number; readonly opens: boolean }) {
  const path = opens ? 'M4 1H0V19H4' : 'M-4 1H0V19H-4';
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden from readers; the words stand beside it.
    <svg x={`${at}%`} overflow="visible">
      <path className="halo" d={path} />
      <path className="bracket" d={path} />
    </svg>
  );
}
