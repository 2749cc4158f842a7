import { useId } from 'react';
import type { HealthReading } from '../../../src/contract/health-view';
import type { NoKind } from '../../../src/engine/health/row';
import { count, countOf } from '../../shared/numbers';
import { ListLink } from '../address/use-address';

const WHY: readonly (readonly [NoKind, string, string])[] = [
  ['defect', 'defect', 'defects'],
  ['unclear', 'with too little to read', 'with too little to read'],
  ['close', 'too close to call', 'too close to call'],
  ['language', 'not in English', 'not in English'],
  ['decided-none', 'that your team called none of the four', 'that your team called none of the four'],
];

const SEEN: Readonly<Record<HealthReading['seen'], string>> = {
  all: 'You can see every item that is counted here.',
  some: 'Items that you cannot see are not in here.',
  totals: 'Some items are hidden from you, so only totals of the whole space are shown, and lists of what you can see.',
};

/** What the numbers leave out, and why. */
export function ReadWithCare({ reading }: { readonly reading: HealthReading }) {
  const id = useId();
  const { picture, seen } = reading;
  const open = picture.items - picture.read;
  const reasons = WHY.filter(([name]) => picture.notClassified[name] > 0).map(
    ([name, one, many]) => `${count(picture.notClassified[name])} ${picture.notClassified[name] === 1 ? one : many}`,
  );
  const { epics, subTasks, bugs } = picture.outOfScope;
  const left = [countOf(epics, 'epic'), countOf(subTasks, 'sub-task'), countOf(bugs, 'bug')];
  return (
    <section className="card care" aria-labelledby={id}>
      <h2 id={id}>Read with care</h2>
      {open > 0 && (
        <p>
          <ListLink query={{ list: 'not-classified' }}>{countOf(open, 'item')}</ListLink> {open === 1 ? 'is' : 'are'}{' '}
          left out of the shares: {reasons.join(', ')}.
        </p>
      )}
      {picture.withoutPoints !== null && picture.withoutPoints > 0 && (
        <p>
          <ListLink query={{ list: 'without-points' }}>{countOf(picture.withoutPoints, 'item')}</ListLink>{' '}
          {picture.withoutPoints === 1 ? 'has' : 'have'} no points.
        </p>
      )}
      {picture.decided > 0 && (
        <p>
          <ListLink query={{ list: 'decided' }}>{countOf(picture.decided, 'item')}</ListLink>{' '}
          {picture.decided === 1 ? 'counts' : 'count'} as your team decided.
        </p>
      )}
      <p>Left out by work type: {left.join(', ')}.</p>
      {picture.flow.steps.length > 1 && <p>Trends count finished items by today’s wording.</p>}
      <p>{SEEN[seen]}</p>
      <p>No person is counted anywhere.</p>
    </section>
  );
}
