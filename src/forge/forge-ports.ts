import api from '@forge/api';
import { engine } from '../app/engine';
import type { Ports } from '../app/ports';
import { decisionsStore } from './decisions-store';
import { forgeLog } from './forge-log';
import { jiraClient } from './jira-client';
import { teamsStore } from './teams-store';

/** What every use case needs, filled by Forge. Identities are looked up when a call is made, not when this is built. */
export const forgePorts: Ports = {
  asApp: jiraClient((url, init) => api.asApp().requestJira(url, init)),
  asViewer: jiraClient((url, init) => api.asUser().requestJira(url, init)),
  decisions: decisionsStore,
  teams: teamsStore,
  engine,
  clock: { now: () => new Date() },
  log: forgeLog,
};
