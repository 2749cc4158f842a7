export type { Backlog, BacklogIssue, BacklogIssueType, BacklogProject, BacklogSprint } from './backlog';
export { openJira } from './open-jira';
export type {
  Controls,
  EntityProperty,
  Failure,
  Identity,
  JiraEvent,
  JiraRequest,
  JiraResponse,
  JiraStandIn,
  OpenJiraOptions,
  Role,
  SeedOptions,
  SiteUser,
} from './stand-in';
