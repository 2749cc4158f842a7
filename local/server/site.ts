import type { ForgeStandIn } from '../forge';
import type { JiraStandIn } from '../jira';
import type { EventStream } from './event-stream';
import type { Origins } from './names-of-this-host';
import type { WatchedJira } from './watch-jira';

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
  resetToDemo(): Promise<void>;
}
