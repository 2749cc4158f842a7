import * as v from 'valibot';
import { applyEdits } from '../issue/apply-edits';
import type { Issue } from '../issue/issue';
import type { Actor } from '../issue/issue-events';
import type { Account } from '../site/accounts';
import type { Site } from '../site/site';
import type { BulkResult } from './change-each';
import { changeEach } from './change-each';

/** What the task changes: one way for all issues. */
export const LABELS_INPUT = v.object({
  issues: v.array(v.string()),
  option: v.picklist(['ADD', 'REMOVE', 'REPLACE', 'REMOVE_ALL']),
  labels: v.array(v.string()),
});

type Labels = v.InferOutput<typeof LABELS_INPUT>;

const OPERATIONS = {
  ADD: (labels: readonly string[]) => labels.map((add) => ({ add })),
  REMOVE: (labels: readonly string[]) => labels.map((remove) => ({ remove })),
  REPLACE: (labels: readonly string[]) => [{ set: labels }],
  REMOVE_ALL: () => [{ set: [] }],
} as const;

function edited(site: Site, issue: Issue, { account, input }: { account: Account; input: Labels }): Issue {
  const project = site.catalog.of('project', issue.projectId);
  const update = { labels: OPERATIONS[input.option](input.labels) };
  const edits = { fields: {}, update, properties: [], transitionId: null };
  return applyEdits(issue, edits, { site, account, project, anyScreen: false });
}

/** Changes the labels of many issues. */
export const editLabels = (site: Site, actor: Actor, input: Labels): BulkResult =>
  changeEach(site, actor, {
    issues: input.issues,
    permission: 'EDIT_ISSUES',
    change: (issue) => edited(site, issue, { account: actor.account, input }),
  });
