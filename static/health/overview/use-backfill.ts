import { useState } from 'react';
import type { BackfillChoice, BackfillPreview, BackfillStatus } from '../../../src/contract/health-view';
import type { Answer, Problem } from '../../../src/contract/problem';
import { call } from '../../shared/backend';
import { useAskAgain } from '../../shared/use-ask-again';

const LOOK_AGAIN_MS = 1500;

/** What a backfill would write, and how the last one goes; nothing is asked before somebody wants to see it. */
export function useBackfill() {
  const [preview, setPreview] = useState<BackfillPreview | null>(null);
  const [status, setStatus] = useState<BackfillStatus | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const follow = (answer: Answer<BackfillStatus>) => {
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setStatus(answer.value);
    if (answer.ok && answer.value.state === 'running') setPreview(null);
  };
  useAskAgain({
    on: status?.state === 'running',
    everyMs: LOOK_AGAIN_MS,
    ask: () => call('readBackfill', {}),
    take: follow,
  });
  const look = async () => {
    const [going, would] = await Promise.all([call('readBackfill', {}), call('previewBackfill', {})]);
    if (going.ok && going.value.state === 'running') return follow(going);
    setProblem(would.ok ? null : would.problem);
    if (would.ok) setPreview(would.value);
  };
  return {
    preview,
    status,
    problem,
    look: () => void look(),
    start: (choice: BackfillChoice) => void call('startBackfill', choice).then(follow),
    stop: () => void call('stopBackfill', {}).then(follow),
  };
}
