import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { asked, IdShape } from './shape';

const ContextShape = v.object({ extension: v.object({ project: v.object({ id: IdShape }) }) });

/** The project that a call is about, from the context that Jira gives, never from the payload. */
export const projectIn = ({ context }: Request): string => asked(ContextShape, context).extension.project.id;
