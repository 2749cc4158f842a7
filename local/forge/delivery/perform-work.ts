import type { Manifest } from '../manifest/read-manifest';
import type { FunctionRunner, Invocation } from '../runtime/function-runner';
import type { Outcome } from './dispatcher';
import { issueKeyOf } from './issue-key';
import { readReturned, readThrown } from './read-outcome';
import type { Work } from './work';

export interface PerformWorkOptions {
  readonly manifest: Manifest;
  readonly run: FunctionRunner;
  readonly secondMs: number;
  readonly onProblem: (message: string) => void;
}

function functionOf(manifest: Manifest, { kind, moduleKey }: Work): string | undefined {
  return kind === 'trigger'
    ? manifest.subscriptions.find(({ triggerKey }) => triggerKey === moduleKey)?.functionKey
    : manifest.consumers.find(({ key }) => key === moduleKey)?.function;
}

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function invocationOf(work: Work, functionKey: string): Invocation {
  const body: Record<string, unknown> = JSON.parse(work.body);
  const retry = work.retry === null ? {} : { retryContext: { retryCount: work.retries, ...JSON.parse(work.retry) } };
  const about = issueKeyOf(body) ?? work.jobId;
  return { functionKey, moduleKey: work.moduleKey, about, event: { ...body, ...retry } };
}

/** Gives the way to try one piece of work: runs the function behind its module and reads how that ended. */
export function createPerformWork(options: PerformWorkOptions): (work: Work) => Promise<Outcome> {
  const { manifest, run, secondMs, onProblem } = options;
  return async (work) => {
    const functionKey = functionOf(manifest, work);
    // Work outlives restarts, so its module may have left the manifest meanwhile.
    if (functionKey === undefined) return { type: 'failed' };
    const invocation = invocationOf(work, functionKey);
    try {
      return readReturned(await run(invocation), secondMs);
    } catch (error) {
      onProblem(`${functionKey} (${invocation.about}): ${messageOf(error)}`);
      return readThrown(error, secondMs);
    }
  };
}
