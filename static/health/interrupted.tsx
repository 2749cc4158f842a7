import { useEffect, useRef } from 'react';
import { timeOf } from '../shared/dates';
import { Message } from '../shared/message';
import { count } from '../shared/numbers';
import { spaceProblem } from '../shared/problem-words';
import type { HealthState } from './use-health';

/** Why the reading is not complete, and the way on; nothing when it is. */
export function Interrupted({ health }: { readonly health: HealthState }) {
  const again = useRef<HTMLButtonElement>(null);
  const { phase, sum, start } = health;
  const stopped = phase.name === 'stopped';
  useEffect(() => {
    if (stopped) again.current?.focus();
  }, [stopped]);
  const done = sum.read + sum.outOfScope;
  const at = `Reading stopped at ${count(done)} of ${count(Math.max(start?.about ?? 0, done))}`;

  if (phase.name === 'paused') {
    return (
      <Message icon="warn" tone="warning" title={at}>
        <p>Jira asked to slow down. It goes on by itself at {timeOf(phase.until)}.</p>
      </Message>
    );
  }
  if (stopped) {
    return (
      <Message icon="info" title={at}>
        <p>The numbers below count what was read, newest first.</p>
        <button ref={again} type="button" className="link-button" onClick={health.goOn}>
          Go on
        </button>
      </Message>
    );
  }
  if (phase.name !== 'failed') return null;
  const words = spaceProblem(phase.problem);
  return (
    <Message
      icon={words.icon}
      title={words.title}
      role={phase.problem.code === 'jira-unavailable' ? 'alert' : 'status'}
    >
      <p>
        {words.says}
        {done > 0 && ` ${at}; the numbers below count that far.`}
      </p>
      {words.again && (
        <button type="button" className="link-button" onClick={health.goOn}>
          Try again
        </button>
      )}
    </Message>
  );
}
