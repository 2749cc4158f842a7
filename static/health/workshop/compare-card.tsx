import { useEffect, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import type { ByKind } from '../../../src/engine/health/picture';
import type { Kind } from '../../../src/engine/kinds';
import { FormProblem } from '../../issue/form-problem';
import { Glyph } from '../../shared/glyph';
import { Icon } from '../../shared/icon';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { TextWithReasons } from '../parts/text-with-reasons';
import { bothSides } from './both-sides';
import { ReadsAs } from './reads-as';

interface CompareCardProps {
  readonly reading: IssueReading;
  readonly guesses: ByKind;
  readonly onNext: () => void;
  readonly decide: (kind: Kind) => Promise<Problem | null>;
}

/** The guesses beside the reading and its evidence, and a prompt that lets both be right. */
export function CompareCard({ reading, guesses, onNext, decide }: CompareCardProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = KIND_ORDER.reduce((sum, kind) => sum + guesses[kind], 0);
  const most = mostGuessed(guesses);
  const { verdict } = reading;
  const keep = async (kind: Kind) => {
    if (busy) return;
    setBusy(true);
    const failure = await decide(kind);
    setBusy(false);
    setProblem(failure);
    if (failure === null) onNext();
  };
  return (
    <section className="workshop-card" aria-label="Compare">
      <h2 ref={heading} tabIndex={-1} className="unseen">
        What the words say
      </h2>
      <TextWithReasons reading={reading} />
      <table className="guess-bars">
        <caption className="unseen">Guesses by kind</caption>
        <tbody>
          {KIND_ORDER.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <Glyph kind={kind} /> {KIND_WORDS[kind].name}
              </th>
              <td className="guess-bar" aria-hidden="true">
                <progress max={Math.max(all, 1)} value={guesses[kind]} />
              </td>
              <td>
                {guesses[kind]} of {all}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ReadsAs verdict={verdict} title="Reads as" />
      <p className="icon-line">
        <Icon name="talk" />
        <span>{bothSides(most, verdict.kind)}</span>
      </p>
      {problem !== null && <FormProblem problem={problem} />}
      <div className="actions">
        <button type="button" className="button primary" onClick={onNext}>
          Next card
        </button>
        {reading.mayEdit && most !== null && most !== verdict.kind && (
          <button type="button" className="button" aria-disabled={busy} onClick={() => void keep(most)}>
            We read it as {KIND_WORDS[most].inText}
          </button>
        )}
        <span className="base">Guesses are not kept</span>
      </div>
    </section>
  );
}

/** The kind with the most hands; null where there were none, or two are even. */
function mostGuessed(guesses: ByKind): Kind | null {
  const [first, second] = [...KIND_ORDER].sort((a, b) => guesses[b] - guesses[a]);
  if (first === undefined || second === undefined) return null;
  return guesses[first] > guesses[second] ? first : null;
}
