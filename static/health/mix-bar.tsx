import { useId } from 'react';
import type { ByKind } from '../../src/engine/health/picture';
import type { Kind } from '../../src/engine/kinds';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { countOf } from '../shared/numbers';
import { total } from './charts/total';
import { Patterns } from './patterns';

/** Amounts by kind as one bar: fixed order, a pattern each, a gap between. Its name says every number. */
export function MixBar({ kinds, unit }: { readonly kinds: ByKind; readonly unit: string }) {
  const id = useId();
  const all = Math.max(1, total(kinds));
  const there = KIND_ORDER.filter((kind) => kinds[kind] > 0);
  const startOf = (kind: Kind) =>
    KIND_ORDER.slice(0, KIND_ORDER.indexOf(kind)).reduce((sum, before) => sum + kinds[before], 0) / all;
  const spoken = there.map((kind) => `${KIND_WORDS[kind].inText} ${countOf(Math.round(kinds[kind]), unit)}`).join(', ');
  return (
    <svg className="mix-bar" height="26" role="img" aria-label={`Mix: ${spoken}`}>
      <Patterns prefix={id} />
      {there.map((kind) => (
        <g key={kind} data-kind={kind}>
          {[undefined, `url(#${id}${kind})`].map((fill) => (
            <rect
              key={fill ?? 'hue'}
              x={`${startOf(kind) * 100}%`}
              width={`${(kinds[kind] / all) * 100}%`}
              height="26"
              {...(fill === undefined ? { className: 'hue' } : { fill })}
            />
          ))}
          {startOf(kind) > 0 && <rect className="gap" x={`${startOf(kind) * 100}%`} width="2" height="26" />}
        </g>
      ))}
    </svg>
  );
}
