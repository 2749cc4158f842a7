/** Who calls Jira: the app itself, a person, or nobody. */
export type Identity =
  | { readonly type: 'app' }
  | { readonly type: 'user'; readonly accountId: string }
  | { readonly type: 'anonymous' };

/** One REST call; `path` with its query string. */
export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly as: Identity;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What Jira answers; `body` is JSON, or absent. */
export interface JiraResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Something that happened in Jira, in the words of Forge's product events. */
export interface JiraEvent {
  readonly eventType: string;
  readonly actor: Identity;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** As much of Jira as Forge needs: its REST API and its events. */
export interface JiraPort {
  handle(request: JiraRequest): JiraResponse;
  onEvent(listener: (event: JiraEvent) => void): void;
}
