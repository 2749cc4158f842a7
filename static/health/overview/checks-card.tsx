import { useId } from 'react';
import type { HealthListId } from '../../../src/engine/health/health-list';
import type { Check, CheckId, CheckStatus, HealthPicture } from '../../../src/engine/health/picture';
import { count } from '../../shared/numbers';
import { ListLink } from '../address/use-address';
import { TargetBar } from '../charts/target-bar';
import { TrendLine } from '../charts/trend-line';
import { CHECK_WORDS, STATUS_WORDS } from '../words';
import { Few } from './few';
import { SECTION } from './sections';

/** The list behind each check: always of what is not as it should be. */
const LISTS: Readonly<Record<CheckId, HealthListId>> = {
  'forced-stories': 'forced-story',
  'type-fits': 'type-does-not-fit',
  'stated-gain': 'no-stated-gain',
  'user-checkable': 'technical-criteria',
  'stated-value': 'missing-value',
  'spikes-without-gaps': 'spike-gaps',
  'sprints-with-story': 'finished',
  'horizontal-slices': 'horizontal-slice',
};

/** Eight checks, each with its value, target and trend. */
export function ChecksCard({ picture }: { readonly picture: HealthPicture }) {
  const id = useId();
  const { by, steps } = picture.flow;
  return (
    <section className="card checks" aria-labelledby={id} id={SECTION.checks} tabIndex={-1}>
      <div className="card-head">
        <h2 id={id}>Checks</h2>
        {steps.length > 1 && (
          <span className="base">
            change over {steps.length} {by}s
          </span>
        )}
      </div>
      <ul>
        {picture.checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const { name, base } = CHECK_WORDS[check.id];
  const { value, target } = check;
  return (
    <li>
      <StatusMark status={check.status} />
      <span className="check-name">
        <ListLink query={{ list: LISTS[check.id] }}>{name}</ListLink>
        <span className="base">
          {STATUS_WORDS[check.status]} · {count(check.count)} of {count(check.of)} {base} {check.few && <Few />}
        </span>
      </span>
      <strong className="check-value">
        {value === null ? `${count(check.count)} of ${count(check.of)}` : `${value}%`}
      </strong>
      <span className="check-target">
        <TargetBar target={target} value={value} />
        <span className="base">
          target {target.bound === 'most' ? '≤' : '≥'} {target.percent}%
        </span>
      </span>
      <TrendLine trend={check.trend} />
      <Change check={check} />
    </li>
  );
}

function Change({ check: { change, better, trend } }: { readonly check: Check }) {
  if (change === null) return <span className="base check-change">{trend === null ? 'trend starts today' : ''}</span>;
  if (change === 0) return <span className="base check-change">no change</span>;
  return (
    <span className="base check-change">
      <span aria-hidden="true">{change > 0 ? '↑' : '↓'}</span> {Math.abs(change)} pts
      <span className="unseen">{`${change > 0 ? ' up' : ' down'}, ${better ? 'better' : 'lower'}`}</span>
    </span>
  );
}

const MARKS: Readonly<Record<CheckStatus, { readonly shape: string; readonly sign?: string }>> = {
  'on-target': { shape: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z', sign: 'M5.2 8.2l2 2 3.6-4.2' },
  close: { shape: 'M8 2a6 6 0 1 0 0 12z' },
  'to-work-on': { shape: 'M8 1.8L14.2 8 8 14.2 1.8 8z' },
  'too-few': { shape: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z' },
};

/** A status by its shape; the word stands below the name. */
function StatusMark({ status }: { readonly status: CheckStatus }) {
  const { shape, sign } = MARKS[status];
  return (
    <svg className="check-mark" data-status={status} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {status === 'close' && <circle cx="8" cy="8" r="5.5" />}
      <path className="shape" d={shape} />
      {sign !== undefined && <path className="sign" d={sign} />}
      {status === 'to-work-on' && <circle className="dot" cx="8" cy="8" r="1.4" />}
    </svg>
  );
}
