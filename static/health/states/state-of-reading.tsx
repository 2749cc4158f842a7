import type { HealthView } from '../../../src/contract/health-view';
import { dayAndTime, timeOf } from '../../shared/dates';
import { Message } from '../../shared/message';
import { count, countOf } from '../../shared/numbers';
import { spaceProblem } from '../../shared/problem-words';
import { Trouble } from '../../shared/trouble';
import type { HealthState } from '../use-health';
import { ReadingProgress } from './reading-progress';
import { StartReading } from './start-reading';

/** Everything about the reading that is not the reading itself: not begun, under way, stopped, out of date, failed. */
export function StateOfReading({ health }: { readonly health: HealthState }) {
  const { view, problem } = health;
  if (view === null) {
    if (problem === null) return <output className="base">Opening the last reading…</output>;
    return <Trouble problem={problem} words={spaceProblem(problem)} again={health.open} />;
  }
  // A reading that has ended, or could not be begun, is tried again; it is not offered as if nothing had been.
  const isToBegin = problem === null || view.scan.state !== 'none';
  return (
    <>
      {problem !== null && <Trouble problem={problem} words={spaceProblem(problem)} again={health.again} />}
      {view.reading !== null && <OlderReading view={view} health={health} />}
      {view.reading === null && isToBegin && <FirstReading view={view} health={health} />}
    </>
  );
}

function FirstReading({ health, view }: { readonly health: HealthState; readonly view: HealthView }) {
  const { scan } = view;
  if (scan.state === 'running') return <ReadingProgress scan={scan} onStop={health.stop} />;
  if (scan.state === 'none') return <StartReading about={view.about ?? 0} onStart={health.read} />;
  return <Interrupted view={view} health={health} />;
}

/** A reading that rests or was stopped, with the way on. */
function Interrupted({ view: { scan }, health }: { readonly view: HealthView; readonly health: HealthState }) {
  const at = `Reading stopped at ${count(scan.done)} of ${count(Math.max(scan.about, scan.done))}`;
  if (scan.state === 'failed' && scan.problem !== null)
    return <Trouble problem={scan.problem} words={spaceProblem(scan.problem)} again={health.read} at={at} />;
  if (scan.state === 'paused') {
    const when = scan.goesOnAt === null ? 'in a moment' : `at ${timeOf(Date.parse(scan.goesOnAt))}`;
    return (
      <Message icon="warn" tone="warning" title={at}>
        <p>Jira asked to slow down. It goes on by itself {when}.</p>
      </Message>
    );
  }
  return (
    <Message icon="info" title={at}>
      <p>What was read is kept; it goes on from here.</p>
      <button type="button" className="link-button" onClick={health.read}>
        Go on
      </button>
    </Message>
  );
}

function OlderReading({ view, health }: { readonly view: HealthView; readonly health: HealthState }) {
  const { scan, reading } = view;
  if (reading === null || scan.state === 'none') return null;
  if (scan.state !== 'running') return <Interrupted view={view} health={health} />;
  const changed = reading.changedSince;
  return (
    <Message icon="refresh" tone="information" title={`Shown: the reading of ${dayAndTime(reading.readAt)}`}>
      <p>
        {changed !== null && changed > 0 && `${countOf(changed, 'item has', 'items have')} changed since. `}
        The numbers update in a few seconds.
      </p>
    </Message>
  );
}
