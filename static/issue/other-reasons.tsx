import type { Outcome } from '../../src/engine/kinds';
import type { Reason, Verdict } from '../../src/engine/verdict/verdict';
import { FilledDetails } from '../shared/filled-details';
import { Icon } from '../shared/icon';
import { outcomeWord } from '../shared/kinds';
import { percentOf } from '../shared/numbers';
import { Quote } from './quote';
import { likeliest, type NumberedReason, reasonSentence } from './reasons';
import { Strength } from './strength';

interface OtherReasonsProps {
  readonly verdict: Verdict;
  readonly shown: readonly NumberedReason[];
  readonly others: readonly Reason[];
}

/** Every reason that is not listed by number, and what all of them add up to. */
export function OtherReasons({ verdict, shown, others }: OtherReasonsProps) {
  const lean = likeliest(verdict);
  const least = Math.min(...shown.map(({ reason }) => reason.points));
  const smaller = others.every((reason) => reason.points <= least);
  return (
    <>
      {others.length > 0 && (
        <FilledDetails
          className="other-reasons"
          summary={
            <summary className="link-button">
              {`and ${others.length} ${smaller ? 'smaller' : 'other'} ${others.length === 1 ? 'one' : 'ones'}`}
              <Icon name="down" size={12} className="chevron" />
            </summary>
          }
        >
          {() => (
            <ul>
              {others.map((reason) => (
                <li key={reason.signal}>
                  <span>
                    <Quote of={reason} /> {reasonSentence({ reason, elsewhere: reason.kind !== lean })}
                  </span>
                  <Strength of={reason.strength} />
                </li>
              ))}
            </ul>
          )}
        </FilledDetails>
      )}
      <p className="base adds-up">Adds up to {sums(verdict)}</p>
    </>
  );
}

/** The outcomes that came to one percent or more, likeliest first, at most four. */
function sums(verdict: Verdict): string {
  return (Object.entries(verdict.outcomes) as [Outcome, number][])
    .filter(([, share]) => share >= 0.01)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([outcome, share]) => `${outcomeWord(outcome)} ${percentOf(share)}%`)
    .join(', ');
}
