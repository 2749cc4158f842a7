import * as v from '@badrap/valita';
import { dropDecision, keepDecision } from '../app/keep-decision';
import { readIssue } from '../app/read-issue';
import type { IssueCalls } from '../contract/calls';
import { answerCalls } from './answer-calls';
import { applyCalls } from './apply-calls';
import { issueIn } from './issue-in';
import { forgeItemPorts as ports } from './item-ports';
import { KindShape } from './shape';
import { touched } from './touched';

const DecisionShape = v.object({ kind: KindShape.nullable() });
const STRIP = { mode: 'strip' } as const;

/** Everything that the panel, the sidebar and "Rework this issue" can ask for. */
export const issueScreen = answerCalls<keyof IssueCalls>({
  readIssue: (request) => readIssue(ports, issueIn(request)),
  keepDecision: (request) => {
    const { kind } = DecisionShape.parse(request.payload, STRIP);
    return touched(request, issueIn(request), keepDecision(ports, issueIn(request), kind));
  },
  dropDecision: (request) => touched(request, issueIn(request), dropDecision(ports, issueIn(request))),
  ...applyCalls,
});
