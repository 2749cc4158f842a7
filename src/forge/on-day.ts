import { startDailyScans } from '../app/start-daily-scans';
import { forgeScanPorts } from './scan-ports';

/** Once a day: reads again the projects that people look at. */
export async function onDay(): Promise<void> {
  await startDailyScans(forgeScanPorts);
}
