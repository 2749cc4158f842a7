export { createEventStream } from './event-stream';
export { originsOn } from './names-of-this-host';
export { type OpenServer, openServer } from './open-server';
export type { Site } from './site';
export { watchJira } from './watch-jira';
