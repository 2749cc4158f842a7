import * as v from 'valibot';
import { findIssue } from '../issue/issues';
import { writeProperty } from '../issue/properties';
import type { Account } from '../site/accounts';
import { JiraProblem } from '../site/jira-problem';
import type { Site } from '../site/site';

/** What the task writes: `together` refuses everything where one issue cannot be written. */
export const PROPERTIES_INPUT = v.object({
  together: v.boolean(),
  issues: v.array(v.object({ issueID: v.number(), properties: v.record(v.string(), v.unknown()) })),
});

function mayWrite(site: Site, account: Account, issueId: number): boolean {
  const issue = findIssue(site, String(issueId));
  return issue !== null && site.permissions.has(account, 'EDIT_ISSUES', issue.projectId);
}

/** Writes properties of many issues. */
export function setProperties(site: Site, account: Account, input: v.InferOutput<typeof PROPERTIES_INPUT>): object {
  const failed = input.issues.filter(({ issueID }) => !mayWrite(site, account, issueID)).map(({ issueID }) => issueID);
  if (input.together && failed.length > 0) {
    throw new JiraProblem(400, [`No property was set: issues ${failed.join(', ')} cannot be edited.`]);
  }
  for (const { issueID, properties } of input.issues.filter((entry) => !failed.includes(entry.issueID))) {
    for (const [key, value] of Object.entries(properties)) {
      writeProperty(site, { kind: 'issue', id: String(issueID) }, { key, value });
    }
  }
  return { updated: input.issues.length - failed.length, failed };
}
