import api from '@forge/api';
import * as v from 'valibot';
import { findItems } from '../app/find-items';
import { dropDecision, keepDecision } from '../app/keep-decision';
import { readIssue } from '../app/read-issue';
import type { IssueCalls } from '../contract/calls';
import { answerCalls } from './answer-calls';
import { applyCalls } from './apply-calls';
import { forgeItemPorts as ports } from './item-ports';
import { asked, KindShape, textUpTo } from './shape';
import { viewersItems } from './viewers-items';
import { withItem } from './with-item';

const MOST_LETTERS = 255;
const DecisionShape = v.object({ kind: v.nullable(KindShape) });
const WordsShape = v.object({ words: textUpTo(MOST_LETTERS) });

const items = viewersItems((url, init) => api.asUser().requestJira(url, init));

/** Everything that the panel, the sidebar, "Rework this issue" and the command can ask for. */
export const issueScreen = answerCalls<keyof IssueCalls>({
  readIssue: (request) =>
    withItem(request, 'reading', ({ id, projectId, ports: held }) => readIssue(held, id, projectId)),
  keepDecision: (request) => {
    const { kind } = asked(DecisionShape, request.payload);
    return withItem(request, 'writing', ({ id, ports: held }) => keepDecision(held, id, kind));
  },
  dropDecision: (request) => withItem(request, 'writing', ({ id, ports: held }) => dropDecision(held, id)),
  findItems: (request) => findItems({ ...ports, items }, asked(WordsShape, request.payload).words),
  ...applyCalls,
});
