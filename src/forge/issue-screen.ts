import * as v from '@badrap/valita';
import { dropDecision, keepDecision } from '../app/keep-decision';
import { readIssue } from '../app/read-issue';
import type { IssueCalls } from '../contract/calls';
import { answerCalls } from './answer-calls';
import { applyCalls } from './apply-calls';
import { forgeItemPorts as ports } from './item-ports';
import { KindShape } from './shape';
import { touched } from './touched';
import { withItem } from './with-item';

const DecisionShape = v.object({ kind: KindShape.nullable() });
const STRIP = { mode: 'strip' } as const;

/** Everything that the panel, the sidebar and "Rework this issue" can ask for. */
export const issueScreen = answerCalls<keyof IssueCalls>({
  readIssue: (request) => withItem(request, 'reading', (id, projectId) => readIssue(ports, id, projectId)),
  keepDecision: (request) => {
    const { kind } = DecisionShape.parse(request.payload, STRIP);
    return withItem(request, 'writing', (id, projectId) => touched(projectId, id, keepDecision(ports, id, kind)));
  },
  dropDecision: (request) =>
    withItem(request, 'writing', (id, projectId) => touched(projectId, id, dropDecision(ports, id))),
  ...applyCalls,
});
