import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { keepItemDecision } from '../app/keep-item-decision';
import { openHealth } from '../app/open-health';
import { readHealthList } from '../app/read-health-list';
import { readItem } from '../app/read-item';
import { readTalk } from '../app/read-talk';
import { readWords } from '../app/read-words';
import { forgeHealthPorts as ports } from './health-ports';
import { ListShape, OpenShape, TalkShape, WordsShape } from './health-shapes';
import { onVisit, viewerIn } from './on-visit';
import { projectIn } from './project-in';
import { asked, IdShape, KindShape } from './shape';

const ItemShape = v.object({ id: IdShape });
const DecisionShape = v.object({ id: IdShape, kind: v.nullable(KindShape) });

const portsFor = (request: Request, how: Parameters<typeof onVisit>[2]) => ({
  ...ports,
  viewers: onVisit(ports.viewers, viewerIn(request), how),
});

/** What the health page can ask for besides its scan. */
export const healthCalls = {
  openHealth: (request: Request) => openHealth(ports, projectIn(request), asked(OpenShape, request.payload)),
  readHealthList: (request: Request) => {
    const list = asked(ListShape, request.payload);
    return readHealthList(portsFor(request, list.from === 0 ? 'anew' : 'again'), projectIn(request), list);
  },
  readTalk: (request: Request) =>
    readTalk(portsFor(request, 'anew'), projectIn(request), asked(TalkShape, request.payload)),
  readItem: (request: Request) =>
    readItem(portsFor(request, 'again'), projectIn(request), asked(ItemShape, request.payload).id),
  keepItemDecision: (request: Request) => {
    const { id, kind } = asked(DecisionShape, request.payload);
    const projectId = projectIn(request);
    return keepItemDecision(portsFor(request, 'again'), projectId, { issueId: id, kind });
  },
  readWords: (request: Request) => readWords(ports, projectIn(request), asked(WordsShape, request.payload)),
};
