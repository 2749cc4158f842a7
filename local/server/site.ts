import type { ForgeStandIn } from '../forge';
import type { Backlog, JiraStandIn } from '../jira';
import type { EventStream } from './event-stream';
import type { Origins } from './names-of-this-host';
import type { WatchedJira } from './watch-jira';

/** How far loading is: first the items, then what the app makes of them. */
export type OnLoading = (phase: 'loading' | 'labelling', done: number, total: number) => void;

/** Everything that requests are answered from. */
export interface Site {
  readonly jira: JiraStandIn;
  readonly forge: ForgeStandIn;
  readonly origins: Origins;
  readonly events: EventStream;
  readonly callsAfter: WatchedJira['callsAfter'];
  /** Directory of the built page around the screens. */
  readonly shellDirectory: string;
  /** Whether the demo backlog is loaded, rather than an imported one. */
  isDemo(): boolean;
  /** Empties the site and loads the demo backlog again. */
  loadDemo(): Promise<void>;
  /** Empties the site and loads this backlog; resolves once the app has read all of it. */
  loadImport(backlog: Backlog, onLoading: OnLoading): Promise<void>;
}
