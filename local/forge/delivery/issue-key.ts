import * as v from 'valibot';

const WithIssue = v.object({ issue: v.object({ key: v.string() }) });

/** The key of the issue that an event speaks of; null where it speaks of none. */
export function issueKeyOf(event: unknown): string | null {
  const result = v.safeParse(WithIssue, event);
  return result.success ? result.output.issue.key : null;
}
