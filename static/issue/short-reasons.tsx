import { useId } from 'react';
import { Glyph } from '../shared/glyph';
import { isKind } from '../shared/kinds';
import { hueOf } from './marked-text';
import { Quote } from './quote';
import { type NumberedReason, reasonSentence } from './reasons';
import { Strength } from './strength';

/** The strongest reasons in short: quote, how strong, one line below. */
export function ShortReasons({ shown }: { readonly shown: readonly NumberedReason[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Why</h3>
      <ul className="short-reasons">
        {shown.map((numbered) => (
          <li key={numbered.number} data-kind={hueOf(numbered)} data-elsewhere={numbered.elsewhere || undefined}>
            <span className="short-quote">
              {numbered.elsewhere && isKind(numbered.reason.kind) && <Glyph kind={numbered.reason.kind} size={12} />}
              <Quote of={numbered.reason} />
            </span>
            <Strength of={numbered.reason.strength} />
            <span className="base">{reasonSentence(numbered)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
