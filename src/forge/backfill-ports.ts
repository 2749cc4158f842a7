import api, { type RequestProductMethod } from '@forge/api';
import type { BackfillPorts } from '../app/bulk-ports';
import { backfillStore } from './backfill-store';
import { bulkJira } from './bulk-jira';
import { forgeScanPorts } from './scan-ports';
import { viewersBacklog } from './viewers-backlog';

const asUser: RequestProductMethod = (url, init) => api.asUser().requestJira(url, init);

/** What backfills need, filled by Forge; what they write is written by the viewer. */
export const forgeBackfillPorts: BackfillPorts = {
  ...forgeScanPorts,
  viewers: viewersBacklog(asUser),
  bulk: bulkJira(asUser),
  backfills: backfillStore,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
