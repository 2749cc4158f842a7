export { createEventStream } from './event-stream';
export { HttpRefusal } from './http-refusal';
export { originsOn } from './names-of-this-host';
export { type OpenServer, openServer } from './open-server';
export type { OnLoading, Site } from './site';
export { watchJira } from './watch-jira';
