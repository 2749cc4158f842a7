import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as v from 'valibot';
import { settleIssue } from '../app/settle-issue';
import type { Problem } from '../contract/problem';
import { isHeld } from './backfill-store';
import { forgeLog } from './forge-log';
import { forgePorts } from './forge-ports';
import { IdShape, shaped, sparse } from './shape';

const ChangeShape = sparse({ field: v.optional(v.string()), fieldId: v.optional(v.nullable(v.string())) });
const EventShape = v.object({
  eventType: v.string(),
  issue: v.object({
    id: IdShape,
    fields: v.optional(sparse({ project: v.optional(v.object({ id: IdShape })) })),
  }),
  changelog: v.optional(v.object({ items: v.array(ChangeShape) })),
  retryContext: v.optional(sparse({ retryCount: v.optional(v.number()) })),
});
type IssueEvent = v.InferOutput<typeof EventShape>;

/** What can change the reading, the scope or the label; the manifest's filter names the same four. */
const WATCHED = ['summary', 'description', 'issuetype', 'labels'];
/** Forge lowers anything longer. */
const LONGEST_WAIT_SECONDS = 900;
const FIRST_WAIT_SECONDS = 30;

/** Brings an item's label in line after it was created or changed; gives an InvocationError where trying again may help. */
export async function onIssue(event: unknown): Promise<InvocationError | undefined> {
  const read = shaped(EventShape, event);
  if (read === null) {
    forgeLog.warn('event-not-understood');
    return undefined;
  }
  const { issue, retryContext } = read;
  if (!isWatched(read) || (await isBackfilled(read))) return undefined;
  const problem = await settle(issue.id);
  if (problem === null) return undefined;
  forgeLog.warn('not-settled', { issue: issue.id, problem: problem.code, where: problem.where });
  return mayHeal(problem) ? retry(problem, retryContext?.retryCount ?? 0) : undefined;
}

/** The filter lets events through where it fails, so it is asked again here; an event without a changelog counts. */
function isWatched({ changelog }: IssueEvent): boolean {
  return (
    changelog === undefined || changelog.items.some(({ field, fieldId }) => WATCHED.includes(fieldId ?? field ?? ''))
  );
}

/**
 * A backfill writes labels first and the record after them; looked at in between, its label would pass for a person's.
 * A person's own change of a label meanwhile is seen with the item's next event.
 */
async function isBackfilled({ issue, changelog }: IssueEvent): Promise<boolean> {
  const projectId = issue.fields?.project?.id;
  const items = changelog?.items ?? [];
  const labelsOnly = items.length > 0 && items.every(({ field, fieldId }) => (fieldId ?? field) === 'labels');
  return labelsOnly && projectId !== undefined && (await isHeld(projectId));
}

async function settle(issueId: string): Promise<Problem | null> {
  try {
    const settled = await settleIssue(forgePorts, issueId);
    return settled.ok ? null : settled.problem;
  } catch (error) {
    return { code: 'unexpected', where: error instanceof Error ? error.name : 'settling the item' };
  }
}

function mayHeal({ code }: Problem): boolean {
  return code === 'rate-limited' || code === 'jira-unavailable' || code === 'unexpected';
}

function retry({ code, retryAfter = 0 }: Problem, retryCount: number): InvocationError {
  const wait = Math.max(retryAfter, FIRST_WAIT_SECONDS * 4 ** retryCount);
  return new InvocationError({
    retryAfter: Math.min(wait, LONGEST_WAIT_SECONDS),
    retryReason:
      code === 'rate-limited'
        ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
        : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
