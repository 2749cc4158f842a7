import type { HealthPorts } from '../app/health-ports';
import { forgeItemPorts } from './item-ports';
import { forgeScanPorts } from './scan-ports';
import { viewers } from './viewer-ports';
import { weeklyStore } from './weekly-store';

/** What the health page needs, filled by Forge. */
export const forgeHealthPorts: HealthPorts = {
  ...forgeItemPorts,
  ...forgeScanPorts,
  viewers,
  weekly: weeklyStore,
};
