import api from '@forge/api';
import type { ScanPorts } from '../app/scan-ports';
import { backlogReader } from './backlog-reader';
import { forgePorts } from './forge-ports';
import { scanQueue } from './scan-queue';
import { scanStore } from './scan-store';
import { snapshotStore } from './snapshot-store';

/** What scanning needs, filled by Forge. */
export const forgeScanPorts: ScanPorts = {
  ...forgePorts,
  reader: backlogReader((url, init) => api.asApp().requestJira(url, init)),
  snapshots: snapshotStore,
  scans: scanStore,
  queue: scanQueue,
};
