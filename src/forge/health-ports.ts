import * as v from '@badrap/valita';
import api, { type RequestProductMethod, route } from '@forge/api';
import type { HealthPorts } from '../app/health-ports';
import { askJira } from './ask-jira';
import { backlogReader } from './backlog-reader';
import { forgeItemPorts } from './item-ports';
import { forgeScanPorts } from './scan-ports';
import { weeklyStore } from './weekly-store';

const PermissionsShape = v.object({
  permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }),
});

const asUser: RequestProductMethod = (url, init) => api.asUser().requestJira(url, init);

/** What the health page needs, filled by Forge. */
export const forgeHealthPorts: HealthPorts = {
  ...forgeScanPorts,
  ...forgeItemPorts,
  viewers: {
    ...backlogReader(asUser),
    mayEditIn: async (projectId) => {
      const url = route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=EDIT_ISSUES`;
      const read = await askJira(asUser, { where: 'checking rights', url }, PermissionsShape);
      return read.ok ? { ok: true, value: read.value.permissions.EDIT_ISSUES.havePermission } : read;
    },
  },
  weekly: weeklyStore,
};
