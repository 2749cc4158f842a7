import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import { fail, succeed } from '../app/answer';
import type { Answer } from '../contract/problem';
import { forgePorts } from './forge-ports';
import { IdShape } from './shape';

const ContextShape = v.object({
  extension: v.object({
    type: v.string().optional(),
    issue: v.object({ id: IdShape }).optional(),
    project: v.object({ id: IdShape }).optional(),
  }),
});
const ItemShape = v.object({ item: IdShape });

/** Modules that have no item of their own, whatever their context holds. */
const WITHOUT_ITEM = ['jira:command', 'jira:projectPage'];

/**
 * Runs a call on its item. Of a screen that belongs to an item, that is the item of the context. Elsewhere the id is the
 * screen's word: the viewer must see the item, for writes may edit it, and on a project's page it must be of that project.
 */
export async function withItem<T>(
  request: Request,
  doing: 'reading' | 'writing',
  run: (issueId: string, projectId: string | null) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { type, issue, project } = ContextShape.parse(request.context, { mode: 'strip' }).extension;
  if (issue !== undefined && !WITHOUT_ITEM.includes(type ?? '')) return run(issue.id, project?.id ?? null);
  const { item } = ItemShape.parse(request.payload, { mode: 'strip' });
  const found = await projectOf(item, doing);
  if (!found.ok) return found;
  const isElsewhere = type !== 'jira:command' && project !== undefined && project.id !== found.value;
  return isElsewhere ? fail('not-found', 'reading the item') : run(item, found.value);
}

/** The project of an item that the viewer sees and, for writes, may edit. */
async function projectOf(item: string, doing: 'reading' | 'writing'): Promise<Answer<string>> {
  const { asViewer } = forgePorts;
  const [issue, mayEdit] = await Promise.all([
    asViewer.readIssue(item),
    doing === 'writing' ? asViewer.mayEdit(item) : succeed(true),
  ]);
  if (!issue.ok) return issue;
  if (!mayEdit.ok) return mayEdit;
  return mayEdit.value ? succeed(issue.value.projectId) : fail('not-editable', 'writing the item');
}
