import * as v from '@badrap/valita';
import { NeedsAuthenticationError } from '@forge/api';
import Resolver, { type Request } from '@forge/resolver';
import { dropDecision } from '../app/drop-decision';
import { keepDecision } from '../app/keep-decision';
import { readIssue } from '../app/read-issue';
import type { ApplyCalls } from '../contract/apply-calls';
import type { CallName, Calls } from '../contract/calls';
import type { HealthCalls } from '../contract/health-calls';
import type { Answer } from '../contract/problem';
import { applyCalls } from './apply-calls';
import { backfillCalls } from './backfill-calls';
import { bulkCalls } from './bulk-calls';
import { forgeLog } from './forge-log';
import { forgePorts } from './forge-ports';
import { gadgetCalls } from './gadget-calls';
import { healthCalls } from './health-calls';
import { issueIn } from './issue-in';
import { scanCalls } from './scan-calls';
import { KindShape } from './shape';
import { touched } from './touched';

const DecisionShape = v.object({ kind: KindShape.nullable() });
const STRIP = { mode: 'strip' } as const;

/** In the contract, and on no screen yet; whoever builds a call takes its name away here. */
type NotBuilt = Exclude<
  keyof HealthCalls | keyof ApplyCalls,
  | keyof typeof scanCalls
  | keyof typeof backfillCalls
  | keyof typeof bulkCalls
  | keyof typeof healthCalls
  | keyof typeof gadgetCalls
  | keyof typeof applyCalls
>;

const handlers: {
  readonly [Name in Exclude<CallName, NotBuilt>]: (request: Request) => Promise<Calls[Name]['answer']>;
} = {
  readIssue: (request) => readIssue(forgePorts, issueIn(request)),
  keepDecision: (request) =>
    touched(
      request,
      issueIn(request),
      keepDecision(forgePorts, issueIn(request), DecisionShape.parse(request.payload, STRIP).kind),
    ),
  dropDecision: (request) => touched(request, issueIn(request), dropDecision(forgePorts, issueIn(request))),
  ...applyCalls,
  ...scanCalls,
  ...backfillCalls,
  ...bulkCalls,
  ...healthCalls,
  ...gadgetCalls,
};

/** Runs a call and turns what it throws into a problem, except where the platform must ask the viewer for consent. */
async function answer(call: string, run: () => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  try {
    const given = await run();
    if (!given.ok) forgeLog.info('answered-with-problem', { call, ...given.problem });
    return given;
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw error;
    const code = error instanceof v.ValitaError ? 'invalid-request' : 'unexpected';
    forgeLog.warn('call-failed', { call, code, error: error instanceof Error ? error.name : 'unknown' });
    return { ok: false, problem: { code, where: call } };
  }
}

const resolver = new Resolver();
for (const [call, handle] of Object.entries(handlers)) {
  resolver.define(call, (request: Request) => answer(call, () => handle(request)));
}

/** Everything the screens can ask for. */
export const screens = resolver.getDefinitions();
