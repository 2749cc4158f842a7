import type { Backlog } from './backlog';

/** Who asks: the installed app, a person, or nobody in particular. */
export type Identity =
  | { readonly type: 'app' }
  | { readonly type: 'user'; readonly accountId: string }
  | { readonly type: 'anonymous' };

/** One REST call. `path` carries the query string; `body` is a parsed object, or the JSON text of one. */
export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly as: Identity;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer to one call. A body is JSON unless a content-type header says otherwise, when it is a string to send as it is. */
export interface JiraResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** How long it takes to arrive; at once where absent. */
  readonly delayMs?: number;
}

/** What happened to an issue, as a Forge trigger receives it (without the context); `actor` caused it. */
export interface JiraEvent {
  readonly eventType: string;
  readonly actor: Identity;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An entity property that JQL can search, as an app's manifest declares it. */
export interface EntityProperty {
  readonly propertyKey: string;
  readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
}

/**
 * A failure to inject: the `nth` call (1 by default) whose method and path match is answered with this; without a status it
 * is answered as ever, and only late.
 */
export interface Failure {
  readonly method?: string;
  readonly path: RegExp | string;
  readonly nth?: number;
  readonly status?: number;
  readonly delayMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a login may do in a project, from everything to nothing. */
export type Role = 'admin' | 'member' | 'viewer' | 'app' | 'none';

/** Languages that a person can read the site in; the site itself speaks English. */
export type Language = 'en' | 'de';

/** Changes to the site that a real one makes through its admin screens, and faults that it has by itself. */
export interface Controls {
  failNext(failure: Failure): void;
  /** How long the search knows nothing of a new issue, unless it is asked to reconcile it; 0 to begin with. */
  setSearchLag(milliseconds: number): void;
  /** The language of a person's profile, in which Jira answers them. */
  setLanguage(profile: { readonly login: string; readonly language: Language }): void;
  /** `login` is one of the users' names, or `app`. */
  setRole(role: { readonly project: string; readonly login: string; readonly role: Role }): void;
  /** Makes fields of a project required, as a field configuration does; the list replaces the former one. */
  setRequired(rule: { readonly project: string; readonly fields: readonly string[] }): void;
  /** Grants or takes one permission; `project` null is for global ones such as BULK_CHANGE. */
  setPermission(grant: {
    readonly project: string | null;
    readonly login: string;
    readonly permission: string;
    readonly allowed: boolean;
  }): void;
}

/** A person who can sign in. */
export interface SiteUser {
  readonly accountId: string;
  /** The login: admin, member, viewer or outsider. */
  readonly name: string;
  readonly displayName: string;
  /** One sentence on what they may do. */
  readonly can: string;
}

/** How `seed` reports: whether created events go out, and progress in items. */
export interface SeedOptions {
  readonly emit: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A Jira site in one embedded database file, asked through its REST API. */
export interface JiraStandIn {
  handle(request: JiraRequest): JiraResponse;
  /** Called after the write is committed. */
  onEvent(listener: (event: JiraEvent) => void): void;
  /** Loads a backlog in one transaction; nothing stays where it throws. */
  seed(backlog: Backlog, options: SeedOptions): void;
  isEmpty(): boolean;
  /** Empties the site. */
  reset(): void;
  close(): void;
  readonly users: readonly SiteUser[];
  readonly appAccountId: string;
  readonly controls: Controls;
}

/** `file` may be `:memory:`; `trace` is a JSONL file; `baseUrl` is what links in answers begin with. */
export interface OpenJiraOptions {
  readonly file: string;
  readonly trace?: string;
  readonly entityProperties?: readonly EntityProperty[];
  readonly now?: () => Date;
  readonly baseUrl?: string;
}
