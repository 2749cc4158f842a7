import type { Request } from '@forge/resolver';
import { readScan } from '../app/read-scan';
import { startScan } from '../app/start-scan';
import { stopScan } from '../app/stop-scan';
import { projectIn } from './project-in';
import { forgeScanPorts } from './scan-ports';

/** What a screen can ask about the reading of its project. */
export const scanCalls = {
  startScan: (request: Request) => startScan(forgeScanPorts, projectIn(request)),
  stopScan: (request: Request) => stopScan(forgeScanPorts, projectIn(request)),
  readScan: (request: Request) => readScan(forgeScanPorts, projectIn(request)),
};
