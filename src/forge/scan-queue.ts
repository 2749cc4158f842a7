import { Queue } from '@forge/events';
import type { ScanQueue } from '../app/scan-ports';

/** The queue of the manifest's consumer; events of one project are worked off one at a time. */
export const scanQueue: ScanQueue = {
  push: async (events, delaySeconds = 0) => {
    await new Queue({ key: 'scans' }).push(
      events.map((event) => ({
        body: { ...event },
        delayInSeconds: delaySeconds,
        concurrency: { key: event.projectId, limit: 1 },
      })),
    );
  },
};
