import type { Flow } from '../../../src/engine/health/picture';
import { Glyph } from '../../shared/glyph';
import { KIND_ORDER, KIND_WORDS } from '../../shared/kinds';
import { count } from '../../shared/numbers';
import { ListLink } from '../address/use-address';
import { stepInTable } from './step-name';
import { total } from './total';

/** The velocity chart in figures. */
export function FlowTable({ flow }: { readonly flow: Flow }) {
  return (
    <div className="table-box">
      <table className="figures">
        <caption className="unseen">{flow.unit === 'points' ? 'Points done' : 'Items done'} by kind</caption>
        <thead>
          <tr>
            <th scope="col">{flow.by === 'sprint' ? 'Sprint' : 'Week of'}</th>
            {KIND_ORDER.map((kind) => (
              <th key={kind} scope="col">
                <Glyph kind={kind} /> {KIND_WORDS[kind].name}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {flow.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                <ListLink query={{ list: 'finished', step: step.id }}>{stepInTable(step.name, flow.by)}</ListLink>
              </th>
              {KIND_ORDER.map((kind) => (
                <td key={kind}>{count(step.amount[kind])}</td>
              ))}
              <td>{count(total(step.amount))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
