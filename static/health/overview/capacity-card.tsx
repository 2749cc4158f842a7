import { useId } from 'react';
import type { Capacity, Flow } from '../../../src/engine/health/picture';
import { Glyph } from '../../shared/glyph';
import { Icon } from '../../shared/icon';
import { KIND_WORDS } from '../../shared/kinds';
import { count, countOf } from '../../shared/numbers';
import { ListLink } from '../address/use-address';
import { CapacityBar } from '../charts/capacity-bar';

const PLURALS = {
  story: 'Stories',
  enabler: 'Enablers',
  spike: 'Spikes',
  'technical-task': 'Technical tasks',
} as const;

/** Where the finished work went, against the band that the team aims for. */
export function CapacityCard({ flow }: { readonly flow: Flow }) {
  const id = useId();
  const { carriedOver } = flow;
  if (flow.items === 0) return null;
  return (
    <section className="card capacity" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>Capacity against target</h2>
        <span className="base">
          share of {countOf(flow.amount, flow.unit === 'points' ? 'point' : 'item')}
          {spanOf(flow)}
        </span>
      </div>
      <ul>
        {flow.capacity.map((capacity) => (
          <li key={capacity.kind}>
            <span className="capacity-name">
              <Glyph kind={capacity.kind} />
              <strong>{PLURALS[capacity.kind]}</strong>
            </span>
            <strong className="capacity-value">{capacity.percent === null ? '–' : `${capacity.percent}%`}</strong>
            <CapacityBar {...capacity} />
            <span className="base capacity-words">{bandWords(capacity)}</span>
          </li>
        ))}
      </ul>
      {carriedOver !== null && carriedOver.of > 0 && (
        <p className="icon-line foot">
          <Icon name="refresh" />
          <span>
            Carried over:{' '}
            <ListLink query={{ list: 'carried-over' }}>
              {count(carriedOver.count)} of {count(carriedOver.of)}
            </ListLink>{' '}
            technical items crossed a sprint’s end.
          </span>
        </p>
      )}
    </section>
  );
}

function spanOf({ steps, by }: Flow): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (by === 'week' || first === undefined || last === undefined) return `, ${countOf(steps.length, 'week')}`;
  return first === last ? `, ${first.name}` : `, ${first.name} to ${last.name}`;
}

/** "target 50–70%, 10 below". */
function bandWords({ kind, from, to, off }: Capacity): string {
  const band = `target ${from}–${to}%`;
  if (off === null) return `${band}; too little ${KIND_WORDS[kind].inText} work to say`;
  if (off === 0) return `${band}, within`;
  return `${band}, ${Math.abs(off)} ${off < 0 ? 'below' : 'above'}`;
}
