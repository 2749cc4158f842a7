import type { AdfDocument } from '../adf/adf-document';

/** An issue as stored. Dates are epoch milliseconds; people are account ids; lists keep their order. */
export interface Issue {
  readonly id: number;
  readonly projectId: number;
  readonly number: number;
  readonly typeId: number;
  readonly statusId: number;
  readonly priorityId: number;
  readonly parentId: number | null;
  readonly summary: string;
  readonly description: AdfDocument | null;
  readonly environment: AdfDocument | null;
  readonly labels: readonly string[];
  readonly componentIds: readonly number[];
  readonly fixVersionIds: readonly number[];
  readonly sprintIds: readonly number[];
  readonly attachments: readonly string[];
  readonly points: number | null;
  readonly rank: string;
  readonly creator: string;
  readonly reporter: string | null;
  readonly assignee: string | null;
  readonly created: number;
  readonly updated: number;
  readonly statusChanged: number;
  readonly resolved: number | null;
  /** A date without a time. */
  readonly due: string | null;
}

/** The rows behind an issue: its own, and the one with its long texts. */
export interface IssueRow {
  id: number;
  project_id: number;
  number: number;
  type_id: number;
  status_id: number;
  priority_id: number;
  parent_id: number | null;
  summary: string;
  description: string | null;
  environment: string | null;
  labels: string;
  components: string;
  fix_versions: string;
  sprints: string;
  attachments: string;
  points: number | null;
  rank: string;
  creator: string;
  reporter: string | null;
  assignee: string | null;
  created: number;
  updated: number;
  status_changed: number;
  resolved: number | null;
  due: string | null;
}

const parseDocument = (text: string | null): AdfDocument | null => (text === null ? null : JSON.parse(text));
const writeDocument = (document: AdfDocument | null): string | null => (document ? JSON.stringify(document) : null);

/** Reads a row. */
export function fromRow(row: IssueRow): Issue {
  return {
    id: row.id,
    projectId: row.project_id,
    number: row.number,
    typeId: row.type_id,
    statusId: row.status_id,
    priorityId: row.priority_id,
    parentId: row.parent_id,
    summary: row.summary,
    description: parseDocument(row.description),
    environment: parseDocument(row.environment),
    labels: JSON.parse(row.labels),
    componentIds: JSON.parse(row.components),
    fixVersionIds: JSON.parse(row.fix_versions),
    sprintIds: JSON.parse(row.sprints),
    attachments: JSON.parse(row.attachments),
    points: row.points,
    rank: row.rank,
    creator: row.creator,
    reporter: row.reporter,
    assignee: row.assignee,
    created: row.created,
    updated: row.updated,
    statusChanged: row.status_changed,
    resolved: row.resolved,
    due: row.due,
  };
}

/** The long texts, which have a row of their own. */
export const toBody = (issue: Issue): Pick<IssueRow, 'id' | 'description' | 'environment'> => ({
  id: issue.id,
  description: writeDocument(issue.description),
  environment: writeDocument(issue.environment),
});

/** Everything else. */
export function toRow(issue: Issue): Omit<IssueRow, 'description' | 'environment'> {
  return {
    id: issue.id,
    project_id: issue.projectId,
    number: issue.number,
    type_id: issue.typeId,
    status_id: issue.statusId,
    priority_id: issue.priorityId,
    parent_id: issue.parentId,
    summary: issue.summary,
    labels: JSON.stringify(issue.labels),
    components: JSON.stringify(issue.componentIds),
    fix_versions: JSON.stringify(issue.fixVersionIds),
    sprints: JSON.stringify(issue.sprintIds),
    attachments: JSON.stringify(issue.attachments),
    points: issue.points,
    rank: issue.rank,
    creator: issue.creator,
    reporter: issue.reporter,
    assignee: issue.assignee,
    created: issue.created,
    updated: issue.updated,
    status_changed: issue.statusChanged,
    resolved: issue.resolved,
    due: issue.due,
  };
}
