import { memo } from 'react';
import { isKind } from '../shared/kinds';
import { cutAtSpans, type Piece, type Span } from './marks';
import type { NumberedReason } from './reasons';

interface MarkedTextProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
  readonly shown: readonly NumberedReason[];
  /** The reason pointed at, where its words are in here. */
  readonly active: number | null;
  /** The id of a reason in the list. */
  readonly idOf: (reason: number) => string;
}

const STRENGTH = { 1: 'slight', 2: 'medium', 3: 'strong' } as const;

/** A stretch of the item's own text, with the words of each reason marked and numbered. */
export const MarkedText = memo(function MarkedText(props: MarkedTextProps) {
  const { text, start, end, spans, shown, active, idOf } = props;
  return cutAtSpans(text, { start, end }, spans).map((piece) => {
    const owner = shown[(piece.owner ?? 0) - 1];
    if (owner === undefined) return piece.text;
    const split = piece.ends.length === 0 ? piece.text.length : piece.text.trimEnd().search(/\S+$/u);
    return (
      <mark
        key={piece.start}
        data-reason={owner.number}
        data-kind={hueOf(owner)}
        data-elsewhere={owner.elsewhere || undefined}
        className={active !== null && piece.reasons.includes(active) ? 'chosen' : undefined}
      >
        {piece.text.slice(0, split)}
        {piece.ends.length > 0 && (
          <span className="together">
            {piece.text.slice(split)}
            {endsOf(piece, shown).map((reason) => (
              <a
                key={reason.number}
                className="number"
                data-reason={reason.number}
                data-kind={hueOf(reason)}
                href={`#${idOf(reason.number)}`}
                aria-label={`reason ${reason.number}, ${STRENGTH[reason.reason.strength]}`}
                aria-describedby={idOf(reason.number)}
              >
                {reason.number}
              </a>
            ))}
          </span>
        )}
      </mark>
    );
  });
});

/** The hue of a reason: its kind, or gray for a defect and the like. */
export function hueOf({ reason }: NumberedReason): string {
  return isKind(reason.kind) ? reason.kind : 'none';
}

const endsOf = (piece: Piece, shown: readonly NumberedReason[]) =>
  shown.filter((reason) => piece.ends.includes(reason.number));
