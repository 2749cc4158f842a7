import type { Reason, Verdict } from '../../../src/engine/verdict/verdict';
import { reasonSentence } from '../../issue/reasons';
import { FINDING_WORDS } from '../../shared/finding-words';
import { Icon } from '../../shared/icon';

const MOST = 3;

/** What a wording says already, each with its words, and what it is still asked. */
export function WhatIsThere({ verdict }: { readonly verdict: Verdict }) {
  const there = verdict.reasons.filter((reason) => reason.kind === verdict.kind && quoteOf(reason) !== null);
  return (
    <ul className="what-is-there">
      {there.slice(0, MOST).map((reason) => (
        <li key={reason.signal} className="icon-line" data-there>
          <Icon name="check" />
          <span>
            <strong>{reasonSentence({ reason, elsewhere: false })}</strong> “{quoteOf(reason)}”
          </span>
        </li>
      ))}
      {verdict.findings.slice(0, MOST).map(({ id }) => (
        <li key={id} className="icon-line">
          <Icon name="ask" />
          <span>
            <strong>{FINDING_WORDS[id].name}.</strong> {FINDING_WORDS[id].ask}
          </span>
        </li>
      ))}
    </ul>
  );
}

const quoteOf = ({ evidence: [first] }: Reason) => (first === undefined ? null : first.quote);
