import * as v from 'valibot';
import { type Answer, then } from './answer';
import { asLogin, shaped } from './ask';

const State = v.object({
  users: v.array(
    v.object({ accountId: v.string(), name: v.string(), displayName: v.string(), can: v.optional(v.string(), '') }),
  ),
  modules: v.array(
    v.object({
      type: v.string(),
      key: v.string(),
      title: v.string(),
      label: v.string(),
      page: v.string(),
      icon: v.nullable(v.string()),
      viewportSize: v.unknown(),
      keywords: v.array(v.string()),
    }),
  ),
});

/** Who can sign in, and which screens the app brings. */
export type LocalState = v.InferOutput<typeof State>;

/** Reads what the local server says of itself; needs no user. */
export const readState = (): Promise<Answer<LocalState>> => then(asLogin('')('/local/state'), shaped(State));
