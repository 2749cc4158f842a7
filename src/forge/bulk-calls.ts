import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import type { BulkChangePorts } from '../app/bulk-change';
import { previewBulk } from '../app/preview-bulk';
import { readBulk, startBulk, stopBulk, undoBulk } from '../app/run-bulk';
import { askedIn } from './backfill-calls';
import { forgeBackfillPorts } from './backfill-ports';
import { bulkChanges } from './bulk-changes';
import { forgeItemPorts } from './item-ports';
import { asked, IdShape } from './shape';

const ports: BulkChangePorts = {
  ...forgeBackfillPorts,
  edits: forgeItemPorts.applying.jira,
  changes: bulkChanges,
};

const ChosenShape = v.object({
  action: v.picklist(['keep-label', 'change-type']),
  ids: v.array(IdShape),
});
const chosenIn = ({ payload }: Request) => asked(ChosenShape, payload);

/** What a screen can ask about changing the items of a list. */
export const bulkCalls = {
  previewBulk: (request: Request) =>
    previewBulk(ports, { projectId: askedIn(request).projectId, ...chosenIn(request) }),
  startBulk: (request: Request) => startBulk(ports, askedIn(request), chosenIn(request)),
  readBulk: (request: Request) => readBulk(ports, askedIn(request)),
  stopBulk: (request: Request) => stopBulk(ports, askedIn(request)),
  undoBulk: (request: Request) => undoBulk(ports, askedIn(request)),
};
