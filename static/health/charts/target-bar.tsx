import type { Check } from '../../../src/engine/health/picture';

const WIDTH = 132;
/** Room for half a dot at either end. */
const INSET = 6;

/** A value against its target: the zone that meets it, a tick on the target, a dot for the value. */
export function TargetBar({ target, value }: Pick<Check, 'target' | 'value'>) {
  const at = (percent: number) => INSET + ((WIDTH - 2 * INSET) * percent) / 100;
  const [from, to] = target.bound === 'most' ? [0, target.percent] : [target.percent, 100];
  return (
    <svg className="target-bar" width={WIDTH} height="20" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <rect className="track" x={INSET} y="8.5" width={WIDTH - 2 * INSET} height="3" rx="1.5" />
      <rect className="zone" x={at(from)} y="6" width={Math.max(2, at(to) - at(from))} height="8" rx="2" />
      <rect className="tick" x={at(target.percent) - 1} y="3" width="2" height="14" />
      {value !== null && <circle cx={at(value)} cy="10" r="5" />}
    </svg>
  );
}
