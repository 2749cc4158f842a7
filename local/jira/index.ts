export type { Backlog, BacklogIssue } from './backlog';
export { openJira } from './open-jira';
export type {
  Failure,
  Identity,
  JiraEvent,
  JiraRequest,
  JiraResponse,
  JiraStandIn,
  SiteUser,
} from './stand-in';
