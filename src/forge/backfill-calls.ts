import type { Request } from '@forge/resolver';
import { previewBackfill, readBackfill, startBackfill, stopBackfill } from '../app/start-backfill';
import { forgeBackfillPorts } from './backfill-ports';
import { ChoiceShape } from './backfill-store';
import { viewerIn } from './on-visit';
import { projectIn } from './project-in';
import { asked } from './shape';

/** Whose project a call is about, and who asks. */
export const askedIn = (request: Request) => ({
  projectId: projectIn(request),
  accountId: viewerIn(request),
});

/** What a screen can ask about labelling the whole backlog. */
export const backfillCalls = {
  previewBackfill: (request: Request) => previewBackfill(forgeBackfillPorts, askedIn(request)),
  startBackfill: (request: Request) =>
    startBackfill(forgeBackfillPorts, askedIn(request), asked(ChoiceShape, request.payload)),
  readBackfill: (request: Request) => readBackfill(forgeBackfillPorts, askedIn(request)),
  stopBackfill: (request: Request) => stopBackfill(forgeBackfillPorts, askedIn(request)),
};
