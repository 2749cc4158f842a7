import { useId } from 'react';
import type { Kind } from '../../src/engine/kinds';
import { Glyph } from '../shared/glyph';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { count, shareOf } from '../shared/numbers';
import { ENOUGH_FOR_SHARES } from './headline';
import { Patterns } from './patterns';
import { classified } from './sum-pages';

/** What each fill stands for, with its count, and its share from twenty items on. */
export function MixLegend({ kinds }: { readonly kinds: Readonly<Record<Kind, number>> }) {
  const id = useId();
  const all = classified({ kinds });
  return (
    <ul className="mix-legend">
      {KIND_ORDER.map((kind) => (
        <li key={kind} data-kind={kind}>
          <svg width="14" height="14" aria-hidden="true">
            <Patterns prefix={`${id}${kind}`} />
            <rect className="hue" width="14" height="14" rx="3" />
            <rect fill={`url(#${id}${kind}${kind})`} width="14" height="14" rx="3" />
          </svg>
          <Glyph kind={kind} size={14} />
          <span>
            {KIND_WORDS[kind].name}
            <span className="base">
              {count(kinds[kind])}
              {all >= ENOUGH_FOR_SHARES && ` · ${shareOf(kinds[kind], all)}%`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
