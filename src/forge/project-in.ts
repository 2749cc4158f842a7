import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import { IdShape } from './shape';

const ContextShape = v.object({ extension: v.object({ project: v.object({ id: IdShape }) }) });

/** The project that a call is about, from the context that Jira gives, never from the payload. */
export const projectIn = ({ context }: Request): string =>
  ContextShape.parse(context, { mode: 'strip' }).extension.project.id;
