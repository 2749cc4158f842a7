import { useId } from 'react';
import { Glyph } from '../shared/glyph';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { KindFill } from './kind-fill';

/** What each fill stands for, in one line. */
export function KindKey() {
  const id = useId();
  return (
    <ul className="kind-key">
      {KIND_ORDER.map((kind) => (
        <li key={kind}>
          <KindFill kind={kind} prefix={id} />
          <Glyph kind={kind} size={14} />
          {KIND_WORDS[kind].name}
        </li>
      ))}
    </ul>
  );
}
