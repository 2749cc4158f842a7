import type { ApplyCalls } from '../contract/apply-calls';
import type { HealthCalls } from '../contract/health-calls';
import { answerCalls } from './answer-calls';
import { applyCalls } from './apply-calls';
import { backfillCalls } from './backfill-calls';
import { bulkCalls } from './bulk-calls';
import { gadgetCalls } from './gadget-calls';
import { healthCalls } from './health-calls';
import { scanCalls } from './scan-calls';

/** Everything that the health page and its gadget can ask for. */
export const healthScreens = answerCalls<keyof HealthCalls | keyof ApplyCalls>({
  ...applyCalls,
  ...scanCalls,
  ...backfillCalls,
  ...bulkCalls,
  ...healthCalls,
  ...gadgetCalls,
});
