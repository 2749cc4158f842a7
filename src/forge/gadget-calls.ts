import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import { readGadget } from '../app/read-gadget';
import { findProjects } from './find-projects';
import { forgeHealthPorts as ports } from './health-ports';
import { IdShape } from './shape';

// What was kept for a gadget comes back as it was: anything but an id counts as nothing.
const ContextShape = v.object({
  extension: v.object({ gadgetConfiguration: v.object({ projectId: IdShape }) }),
});
const WordsShape = v.object({ words: v.string().assert((words) => words.length <= 255, 'too long') });
const STRIP = { mode: 'strip' } as const;

function projectOfGadget({ context }: Request): string | null {
  const read = ContextShape.try(context, STRIP);
  return read.ok ? read.value.extension.gadgetConfiguration.projectId : null;
}

/** What the dashboard gadget can ask for. */
export const gadgetCalls = {
  readGadget: (request: Request) => readGadget(ports, projectOfGadget(request)),
  findGadgetProjects: (request: Request) => findProjects(WordsShape.parse(request.payload, STRIP).words),
};
