import type { JiraStandIn } from '../../jira';

export type { Identity, JiraEvent, JiraRequest, JiraResponse } from '../../jira';

/** As much of Jira as Forge needs: its REST API and its events. */
export type JiraPort = Pick<JiraStandIn, 'handle' | 'onEvent'>;
