import type { Kind } from '../../src/engine/kinds';
import { Glyph } from './glyph';

/** The square with a kind's glyph that opens a verdict; null draws the gray one of no kind. */
export function KindTile({ kind, small = false }: { readonly kind: Kind | null; readonly small?: boolean }) {
  return (
    <span className={small ? 'kind-tile small' : 'kind-tile'} data-kind={kind ?? 'none'}>
      <Glyph kind={kind} size={small ? 16 : 20} />
    </span>
  );
}
