import { useId } from 'react';
import type { Abstention } from '../../src/engine/kinds';
import { count, countOf } from '../shared/numbers';
import { classified, type HealthSum } from './sum-pages';

const WHY: readonly (readonly [Abstention, string, string])[] = [
  ['defect', 'defect', 'defects'],
  ['unclear', 'with too little to read', 'with too little to read'],
  ['close', 'too close to call', 'too close to call'],
  ['language', 'not in English', 'not in English'],
];

/** What the numbers leave out, and why. */
export function ReadWithCare({ sum }: { readonly sum: HealthSum }) {
  const id = useId();
  const open = sum.read - classified(sum);
  const why = WHY.filter(([name]) => sum.notClassified[name] > 0).map(
    ([name, one, many]) => `${count(sum.notClassified[name])} ${sum.notClassified[name] === 1 ? one : many}`,
  );
  const reasons =
    sum.decidedNone > 0 ? [...why, `${count(sum.decidedNone)} that your team called none of the four`] : why;
  return (
    <section className="card care" aria-labelledby={id}>
      <h2 id={id}>Read with care</h2>
      <p>
        Based on {countOf(sum.read, 'item')}, {count(open)} not classified.
      </p>
      {open > 0 && (
        <p>
          {open === 1 ? 'It is' : 'They are'} left out of the shares: {reasons.join(', ')}.
        </p>
      )}
      {sum.outOfScope > 0 && (
        <p>{countOf(sum.outOfScope, 'epic, sub-task or bug was', 'epics, sub-tasks and bugs were')} not read.</p>
      )}
      <p>Items that you cannot see are not in here.</p>
      <p>No person is counted anywhere.</p>
    </section>
  );
}
