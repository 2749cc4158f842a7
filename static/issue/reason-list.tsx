import { hueOf } from './marked-text';
import { Quote } from './quote';
import { type NumberedReason, reasonSentence } from './reasons';
import { Strength } from './strength';

interface ReasonListProps {
  readonly shown: readonly NumberedReason[];
  readonly active: number | null;
  readonly idOf: (reason: number) => string;
}

/** The reasons by strength: number, quote, one sentence, how strong. */
export function ReasonList({ shown, active, idOf }: ReasonListProps) {
  return (
    <ol className="reasons">
      {shown.map((numbered) => (
        <li key={numbered.number}>
          <button
            type="button"
            data-reason={numbered.number}
            data-kind={hueOf(numbered)}
            className={numbered.number === active ? 'reason chosen' : 'reason'}
          >
            <span className="number">{numbered.number}</span>
            <span className="reason-words" id={idOf(numbered.number)}>
              <Quote of={numbered.reason} />
              <span className="reason-says">{reasonSentence(numbered)}</span>
            </span>
            <Strength of={numbered.reason.strength} />
          </button>
        </li>
      ))}
    </ol>
  );
}
