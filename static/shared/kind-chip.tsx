import type { Kind } from '../../src/engine/kinds';
import { Glyph } from './glyph';
import { KIND_WORDS } from './kinds';

/** A kind as a small tinted chip: glyph and word. */
export function KindChip({ kind }: { readonly kind: Kind }) {
  return (
    <span className="kind-chip" data-kind={kind}>
      <Glyph kind={kind} size={12} />
      {KIND_WORDS[kind].name}
    </span>
  );
}
