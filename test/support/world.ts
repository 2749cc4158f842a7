import type { ItemPorts, VerdictRecord } from '../../src/app/ports';

/** What a person may fill in or change on an item. */
export interface ItemFields {
  readonly summary: string;
  readonly description?: unknown;
  readonly type: 'Story' | 'Task' | 'Bug' | 'Epic' | 'Sub-task';
  readonly labels: readonly string[];
}

/** Jira and storage as a test needs them: ports for the app, and hands for the people around it. */
export interface World {
  readonly ports: ItemPorts;
  /** A person creates an item; gives its id. The app is not told: events are the test's business. */
  create(fields: Partial<ItemFields>): Promise<string>;
  /** A person edits an item. */
  edit(id: string, fields: Partial<ItemFields>): Promise<void>;
  /** A person moves an item to another project. */
  move(id: string): Promise<void>;
  /** The item as Jira holds it. */
  look(id: string): Promise<{ readonly labels: readonly string[]; readonly record: VerdictRecord | null }>;
  /** Changes what the surroundings allow, for the one project that this world has. */
  allow(rights: Partial<Rights>): Promise<void>;
  /** Writes to Jira since the last time it was asked. */
  takeWrites(): readonly string[];
}

export interface Rights {
  readonly labelsOnScreen: boolean;
  readonly appMayWrite: boolean;
  readonly viewerMaySee: boolean;
  readonly viewerMayEdit: boolean;
}
