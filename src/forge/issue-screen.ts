import * as v from '@badrap/valita';
import api from '@forge/api';
import { findItems } from '../app/find-items';
import { dropDecision, keepDecision } from '../app/keep-decision';
import { readIssue } from '../app/read-issue';
import type { IssueCalls } from '../contract/calls';
import { answerCalls } from './answer-calls';
import { applyCalls } from './apply-calls';
import { forgeItemPorts as ports } from './item-ports';
import { KindShape } from './shape';
import { viewersItems } from './viewers-items';
import { withItem } from './with-item';

const MOST_LETTERS = 255;
const DecisionShape = v.object({ kind: KindShape.nullable() });
const WordsShape = v.object({ words: v.string().assert((words) => words.length <= MOST_LETTERS, 'too long') });
const STRIP = { mode: 'strip' } as const;

const items = viewersItems((url, init) => api.asUser().requestJira(url, init));

/** Everything that the panel, the sidebar, "Rework this issue" and the command can ask for. */
export const issueScreen = answerCalls<keyof IssueCalls>({
  readIssue: (request) =>
    withItem(request, 'reading', ({ id, projectId, ports: held }) => readIssue(held, id, projectId)),
  keepDecision: (request) => {
    const { kind } = DecisionShape.parse(request.payload, STRIP);
    return withItem(request, 'writing', ({ id, ports: held }) => keepDecision(held, id, kind));
  },
  dropDecision: (request) => withItem(request, 'writing', ({ id, ports: held }) => dropDecision(held, id)),
  findItems: (request) => findItems({ ...ports, items }, WordsShape.parse(request.payload, STRIP).words),
  ...applyCalls,
});
