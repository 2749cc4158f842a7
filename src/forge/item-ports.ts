import api from '@forge/api';
import { advice } from '../app/advice';
import type { ItemPorts } from '../app/ports';
import { applyRecords } from './apply-records';
import { claims } from './claims';
import { forgePorts } from './forge-ports';
import { jiraEdits } from './jira-edits';
import { outcomeCounts } from './outcome-counts';
import { scanStore } from './scan-store';

/** What the use cases around one item need, filled by Forge. */
export const forgeItemPorts: ItemPorts = {
  ...forgePorts,
  applying: {
    jira: jiraEdits({
      viewer: (url, init) => api.asUser().requestJira(url, init),
      app: (url, init) => api.asApp().requestJira(url, init),
    }),
    records: applyRecords,
    claims,
    outcomes: outcomeCounts,
  },
  advice,
  scans: scanStore,
};
