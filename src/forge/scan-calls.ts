import type { Request } from '@forge/resolver';
import { readScan } from '../app/read-scan';
import { startScan } from '../app/start-scan';
import { stopScan } from '../app/stop-scan';
import { onVisit, viewerIn } from './on-visit';
import { projectIn } from './project-in';
import { forgeScanPorts } from './scan-ports';
import { viewers } from './viewer-ports';

const portsFor = (request: Request) => ({
  ...forgeScanPorts,
  viewers: onVisit(viewers, viewerIn(request), 'again'),
});

/** What a screen can ask about the reading of its project. */
export const scanCalls = {
  startScan: (request: Request) => startScan(portsFor(request), projectIn(request)),
  stopScan: (request: Request) => stopScan(portsFor(request), projectIn(request)),
  readScan: (request: Request) => readScan(portsFor(request), projectIn(request)),
};
