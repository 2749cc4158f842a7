import api from '@forge/api';
import type { HealthPorts } from '../app/health-ports';
import { forgeItemPorts } from './item-ports';
import { forgeScanPorts } from './scan-ports';
import { viewersBacklog } from './viewers-backlog';
import { weeklyStore } from './weekly-store';

/** What the health page needs, filled by Forge. */
export const forgeHealthPorts: HealthPorts = {
  ...forgeScanPorts,
  ...forgeItemPorts,
  viewers: viewersBacklog((url, init) => api.asUser().requestJira(url, init)),
  weekly: weeklyStore,
};
