import { HealthHead } from './health-head';
import { Interrupted } from './interrupted';
import { Picture } from './picture';
import { ReadingProgress } from './reading-progress';
import { StartReading } from './start-reading';
import { type HealthState, useHealth } from './use-health';

/** The backlog health page: what the backlog is made of, and where words and work types disagree. */
export function HealthScreen({ siteUrl }: { readonly siteUrl: string }) {
  const health = useHealth();
  return (
    <main>
      <HealthHead health={health} />
      <Content health={health} siteUrl={siteUrl} />
    </main>
  );
}

function Content({ health, siteUrl }: { readonly health: HealthState; readonly siteUrl: string }) {
  const { phase, start, sum } = health;
  if (phase.name === 'starting') return <output className="base">Reading the backlog…</output>;
  if (phase.name === 'ready' && start !== null) return <StartReading about={start.about} onStart={health.begin} />;
  if (phase.name === 'reading') return <ReadingProgress health={health} />;
  const anything = sum.read + sum.outOfScope > 0;
  return (
    <>
      <Interrupted health={health} />
      {(anything || phase.name === 'done') && <Picture sum={sum} siteUrl={siteUrl} />}
    </>
  );
}
