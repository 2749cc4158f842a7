import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import { IdShape } from './shape';

const ContextShape = v.object({ extension: v.object({ issue: v.object({ id: IdShape }) }) });

/** The item that a call is about, from the context that Jira gives, never from the payload. */
export const issueIn = ({ context }: Request): string =>
  ContextShape.parse(context, { mode: 'strip' }).extension.issue.id;
