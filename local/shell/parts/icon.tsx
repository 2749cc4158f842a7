import { GLYPH_PATHS, type GlyphName, ICON_PATHS, type IconName } from './paths';

/** An interface icon beside a word; it says nothing by itself. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={ICON_PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A kind's glyph in its own hue; its word stands beside it. */
export function KindGlyph({ kind, size = 12 }: { readonly kind: GlyphName; readonly size?: number }) {
  return (
    <svg
      className={`icon glyph-${kind}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={GLYPH_PATHS[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
