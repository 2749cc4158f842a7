import { lazy, Suspense, useRef } from 'react';
import type { Flow } from '../../../src/engine/health/picture';
import { Message } from '../../shared/message';
import { countOf } from '../../shared/numbers';
import { ListLink } from '../address/use-address';
import { ChartFrame } from '../charts/chart-frame';
import { FlowTable } from '../charts/flow-table';
import { stepFirst } from '../charts/step-name';
import { total } from '../charts/total';
import { KindKey } from '../kind-key';
import { PageIcon } from '../page-icon';
import { SECTION } from './sections';

const VelocityChart = lazy(async () => ({ default: (await import('../charts/velocity-chart')).VelocityChart }));

/** What was finished, by kind, sprint by sprint or week by week. */
export function VelocityCard({ flow, projectKey }: { readonly flow: Flow; readonly projectKey: string }) {
  const drawing = useRef<SVGSVGElement>(null);
  if (flow.items === 0) {
    return (
      <section className="card velocity" id={SECTION.flow} tabIndex={-1}>
        <h2>Velocity by kind</h2>
        <p className="subtle">Nothing was finished in these {flow.by}s yet.</p>
      </section>
    );
  }
  const steps = countOf(flow.steps.length, flow.by);
  const base = `${flow.unit} done, ${countOf(flow.items, 'item')} in ${steps}`;
  return (
    <div className="velocity" id={SECTION.flow} tabIndex={-1}>
      <ChartFrame
        title="Velocity by kind"
        base={base}
        className="velocity-card"
        file={`${projectKey}-velocity-by-kind`}
        drawing={drawing}
        table={<FlowTable flow={flow} />}
        chart={
          <>
            <KindKey />
            <Suspense fallback={<div className="chart-box" />}>
              <VelocityChart flow={flow} drawing={drawing} />
            </Suspense>
          </>
        }
      >
        <WithoutStory flow={flow} />
        {flow.by === 'week' && flow.unit === 'items' && (
          <Message icon="info" title="No points, no sprints? All fine.">
            <p>Items are counted instead of points, and weeks instead of sprints.</p>
          </Message>
        )}
      </ChartFrame>
    </div>
  );
}

/** The latest step that finished something and no story. */
function WithoutStory({ flow }: { readonly flow: Flow }) {
  const step = flow.steps.filter(({ id }) => flow.withoutStory.includes(id)).at(-1);
  if (step === undefined) return null;
  const items = total(step.items);
  const amount = total(step.amount);
  return (
    <p className="icon-line foot">
      <PageIcon name="flag" />
      <span>
        <strong>{stepFirst(step.name, flow.by)} finished no story.</strong>{' '}
        {countOf(amount, flow.unit === 'points' ? 'point' : 'item')} of technical work and spikes{' '}
        {amount === 1 ? 'was' : 'were'} done.{' '}
        <ListLink query={{ list: 'finished', step: step.id }}>Look at its {countOf(items, 'item')}</ListLink>
      </span>
    </p>
  );
}
