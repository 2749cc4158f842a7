import api from '@forge/api';
import type { BackfillPorts } from '../app/bulk-ports';
import { backfillStore } from './backfill-store';
import { bulkJira } from './bulk-jira';
import { forgeScanPorts } from './scan-ports';

/** What backfills need, filled by Forge; what they write is written by the viewer. */
export const forgeBackfillPorts: BackfillPorts = {
  ...forgeScanPorts,
  bulk: bulkJira((url, init) => api.asUser().requestJira(url, init)),
  backfills: backfillStore,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
