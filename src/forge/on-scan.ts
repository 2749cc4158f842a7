import { getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as v from 'valibot';
import { keepWeek } from '../app/keep-week';
import { workOnScan } from '../app/work-on-scan';
import { forgeLog } from './forge-log';
import { forgeScanPorts } from './scan-ports';
import { IdShape, shaped } from './shape';
import { weeklyStore } from './weekly-store';

const EventShape = v.object({
  body: v.object({ projectId: IdShape, jobId: v.nullable(v.string()), step: v.number() }),
});
/** A fifth of the consumer's 15 minutes is left for the leaf at hand. */
const RESERVE_MS = 180_000;
const RETRY_SECONDS = 60;

/** Works on a project's scan; gives an InvocationError where storage or queue failed, to be tried again. */
export async function onScan(event: unknown): Promise<InvocationError | undefined> {
  const read = shaped(EventShape, event);
  if (read === null) {
    forgeLog.warn('event-not-understood');
    return undefined;
  }
  try {
    await workOnScan(forgeScanPorts, read.body, () => getAppContext().invocationRemainingTimeInMillis() > RESERVE_MS);
    await keepWeek({ ...forgeScanPorts, weekly: weeklyStore }, read.body.projectId);
    return undefined;
  } catch (error) {
    forgeLog.warn('scan-failed', {
      project: read.body.projectId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    return new InvocationError({ retryAfter: RETRY_SECONDS, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST });
  }
}
