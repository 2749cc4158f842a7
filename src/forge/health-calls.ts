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
import { projectIn } from './project-in';
import { IdShape, KindShape } from './shape';
import { touched } from './touched';

const ItemShape = v.object({ id: IdShape });
const DecisionShape = v.object({ id: IdShape, kind: KindShape.nullable() });
const STRIP = { mode: 'strip' } as const;

/** What the health page can ask for besides its scan. */
export const healthCalls = {
  openHealth: (request: Request) => openHealth(ports, projectIn(request), OpenShape.parse(request.payload, STRIP)),
  readHealthList: (request: Request) =>
    readHealthList(ports, projectIn(request), ListShape.parse(request.payload, STRIP)),
  readTalk: (request: Request) => readTalk(ports, projectIn(request), TalkShape.parse(request.payload, STRIP)),
  readItem: (request: Request) => readItem(ports, projectIn(request), ItemShape.parse(request.payload, STRIP).id),
  keepItemDecision: (request: Request) => {
    const { id, kind } = DecisionShape.parse(request.payload, STRIP);
    const projectId = projectIn(request);
    return touched(projectId, id, keepItemDecision(ports, projectId, { issueId: id, kind }));
  },
  readWords: (request: Request) => readWords(ports, projectIn(request), WordsShape.parse(request.payload, STRIP)),
};
