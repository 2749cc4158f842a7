import type { ReactNode } from 'react';
import type { SpikeNeed, Verdict } from '../../src/engine/verdict/verdict';
import { Icon } from '../shared/icon';

const WORDS: Readonly<Record<SpikeNeed, { readonly name: string; readonly ask: string }>> = {
  question: { name: 'Question', ask: 'What do you want to know?' },
  options: { name: 'Options', ask: 'Which ways are there to choose from?' },
  'time-box': { name: 'Time-box', ask: 'How long is enough?' },
  decision: { name: 'Decision', ask: 'What will you decide with it?' },
  owner: { name: 'Owner', ask: 'Which role brings the answer back?' },
};

interface SpikeNeedsProps {
  readonly needs: Verdict['spikeNeeds'];
  /** In the panel: a card with a column for the names. */
  readonly card?: boolean;
  /** A field for what is still open, in place of its question. */
  readonly field?: (need: SpikeNeed) => ReactNode;
}

/** The five things a spike needs: quoted where the text gives them, asked where it does not. Nothing for other kinds. */
export function SpikeNeeds({ needs, card = false, field }: SpikeNeedsProps) {
  if (needs.length === 0) return null;
  const there = needs.filter((need) => need.evidence !== null).length;
  return (
    <section>
      <div className="section-head">
        <h3>What a spike needs</h3>
        <span className="base">{`${there} of ${needs.length}${card ? ' are there' : ''}`}</span>
      </div>
      <ul className={card ? 'card needs' : 'needs'}>
        {needs.map(({ need, evidence }) =>
          evidence === null ? (
            <li key={need} className="icon-line">
              <Icon name="ask" className="icon-subtle" />
              <span className="need">
                <strong>
                  {WORDS[need].name}
                  <span className="stop">.</span>
                </strong>{' '}
                <span>{field?.(need) ?? WORDS[need].ask}</span>
              </span>
            </li>
          ) : (
            <li key={need} className="icon-line">
              <Icon name="check" className="icon-success" />
              <span className="need">
                <span className="need-name">
                  {WORDS[need].name}
                  <span className="stop">:</span>
                </span>{' '}
                <span>“{evidence.quote}”</span>
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
