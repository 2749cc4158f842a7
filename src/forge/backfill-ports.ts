import type { BackfillPorts } from '../app/bulk-ports';
import { backfillStore } from './backfill-store';
import { bulkJira } from './bulk-jira';
import { forgeScanPorts } from './scan-ports';
import { asUser, viewers } from './viewer-ports';

/** What backfills need, filled by Forge; what they write is written by the viewer. */
export const forgeBackfillPorts: BackfillPorts = {
  ...forgeScanPorts,
  viewers,
  bulk: bulkJira(asUser),
  backfills: backfillStore,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
