import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
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
import { IdShape, KindShape } from './shape';

const ItemShape = v.object({ id: IdShape });
const DecisionShape = v.object({ id: IdShape, kind: KindShape.nullable() });
const STRIP = { mode: 'strip' } as const;

const portsFor = (request: Request, how: Parameters<typeof onVisit>[2]) => ({
  ...ports,
  viewers: onVisit(ports.viewers, viewerIn(request), how),
});

/** What the health page can ask for besides its scan. */
export const healthCalls = {
  openHealth: (request: Request) => openHealth(ports, projectIn(request), OpenShape.parse(request.payload, STRIP)),
  readHealthList: (request: Request) => {
    const asked = ListShape.parse(request.payload, STRIP);
    return readHealthList(portsFor(request, asked.from === 0 ? 'anew' : 'again'), projectIn(request), asked);
  },
  readTalk: (request: Request) =>
    readTalk(portsFor(request, 'anew'), projectIn(request), TalkShape.parse(request.payload, STRIP)),
  readItem: (request: Request) =>
    readItem(portsFor(request, 'again'), projectIn(request), ItemShape.parse(request.payload, STRIP).id),
  keepItemDecision: (request: Request) => {
    const { id, kind } = DecisionShape.parse(request.payload, STRIP);
    const projectId = projectIn(request);
    return keepItemDecision(portsFor(request, 'again'), projectId, { issueId: id, kind });
  },
  readWords: (request: Request) => readWords(ports, projectIn(request), WordsShape.parse(request.payload, STRIP)),
};
