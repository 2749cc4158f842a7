import { NeedsAuthenticationError } from '@forge/api';
import Resolver, { type Request } from '@forge/resolver';
import type { CallName, Calls } from '../contract/calls';
import type { Answer } from '../contract/problem';
import { forgeLog } from './forge-log';
import { NotShaped } from './shape';

/** What answers some of the contract's calls. */
export type CallHandlers<Name extends CallName> = {
  readonly [N in Name]: (request: Request) => Promise<Calls[N]['answer']>;
};

/** The function of a screen that may make these calls. */
export function answerCalls<Name extends CallName>(handlers: CallHandlers<Name>) {
  const resolver = new Resolver();
  for (const [call, handle] of Object.entries<(request: Request) => Promise<Answer<unknown>>>(handlers)) {
    resolver.define(call, (request: Request) => answer(call, () => handle(request)));
  }
  return resolver.getDefinitions();
}

/** Runs a call and turns what it throws into a problem, except where the platform must ask the viewer for consent. */
async function answer(call: string, run: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  try {
    const given = await run();
    if (!given.ok) forgeLog.info('answered-with-problem', { call, ...given.problem });
    return given;
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw error;
    const code = error instanceof NotShaped ? 'invalid-request' : 'unexpected';
    forgeLog.warn('call-failed', { call, code, error: error instanceof Error ? error.name : 'unknown' });
    return { ok: false, problem: { code, where: call } };
  }
}
