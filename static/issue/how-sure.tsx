import type { Outcome } from '../../src/engine/kinds';
import type { Verdict } from '../../src/engine/verdict/verdict';
import { Icon } from '../shared/icon';
import { outcomeWord } from '../shared/kinds';
import { percentOf } from '../shared/numbers';
import { SureDots } from '../shared/sure-dots';

/** Two dots and a word: how sure a verdict is; a leaning one names its runner-up. */
export function HowSure({ verdict }: { readonly verdict: Verdict }) {
  const clear = verdict.band === 'clear';
  const percent = percentOf(verdict.confidence);
  const second = clear ? null : runnerUp(verdict);
  const also = second === null ? '' : `, ${outcomeWord(second)} ${percentOf(verdict.outcomes[second])}%`;
  return (
    <span className="sure">
      <SureDots clear={clear} />
      <span aria-hidden="true">{clear ? 'Clear' : 'Leaning'}</span>
      <span className="base" aria-hidden="true">{`· ${percent}%${also}`}</span>
      <span className="unseen">{`${clear ? 'clear' : 'leaning'}, ${percent} percent${also.replace('%', ' percent')}`}</span>
    </span>
  );
}

/** The mark of a decision by a person, in place of how sure. */
export function TeamsCall() {
  return (
    <span className="sure">
      <Icon name="people" size={14} />
      Your team’s call
    </span>
  );
}

/** The likeliest outcome besides the verdict's own kind. */
function runnerUp(verdict: Verdict): Outcome {
  const others = (Object.entries(verdict.outcomes) as [Outcome, number][]).filter(([name]) => name !== verdict.kind);
  return others.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
