import { KindGlyph } from './icon';
import { kindOfLabel } from './kinds';
import './chips.css';

/** One label; those that name a kind carry its glyph and tint. */
export function LabelChip({ label }: { readonly label: string }) {
  const kind = kindOfLabel(label);
  if (!kind) return <span className="chip chip-plain">{label}</span>;
  return (
    <span className={`chip chip-kind tint-${kind}`}>
      <KindGlyph kind={kind} />
      <span>{label}</span>
    </span>
  );
}
