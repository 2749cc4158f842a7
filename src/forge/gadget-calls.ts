import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { readGadget } from '../app/read-gadget';
import { findProjects } from './find-projects';
import { forgeHealthPorts as ports } from './health-ports';
import { asked, IdShape, shaped, textUpTo } from './shape';

// What was kept for a gadget comes back as it was: anything but an id counts as nothing.
const ContextShape = v.object({
  extension: v.object({ gadgetConfiguration: v.object({ projectId: IdShape }) }),
});
const WordsShape = v.object({ words: textUpTo(255) });

const projectOfGadget = ({ context }: Request): string | null =>
  shaped(ContextShape, context)?.extension.gadgetConfiguration.projectId ?? null;

/** What the dashboard gadget can ask for. */
export const gadgetCalls = {
  readGadget: (request: Request) => readGadget(ports, projectOfGadget(request)),
  findGadgetProjects: (request: Request) => findProjects(asked(WordsShape, request.payload).words),
};
