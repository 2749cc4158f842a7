import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { fail } from '../app/answer';
import { heldTo } from '../app/held-to';
import type { ItemPorts } from '../app/ports';
import type { Answer } from '../contract/problem';
import { forgeItemPorts } from './item-ports';
import { asked, IdShape, sparse } from './shape';

const ContextShape = v.object({
  extension: sparse({
    type: v.optional(v.string()),
    issue: v.optional(v.object({ id: IdShape })),
    project: v.optional(v.object({ id: IdShape })),
  }),
});
const ItemShape = v.object({ item: IdShape });

/** Modules that have no item of their own, whatever their context holds. */
const WITHOUT_ITEM = ['jira:command', 'jira:projectPage'];

/** What a use case does with its item: it reads it first, as the viewer, and may write then, or it never reads it. */
type Doing = 'reading' | 'writing' | 'without-reading';

/** The item of a call, with the ports that its use case is to work with. */
export interface Subject {
  readonly id: string;
  /** The project that the screen stands in; null where it stands in none. */
  readonly projectId: string | null;
  readonly ports: ItemPorts;
}

/**
 * Runs a call on its item. Of a screen that belongs to an item, that is the item of the context. Elsewhere the id is the
 * screen's word: the viewer must see the item, for writes may edit it, and on a project's page it must be of that project.
 * The use case's own reading finds out, through its ports; what never reads the item is run once it was read here.
 */
export async function withItem<T>(
  request: Request,
  doing: Doing,
  run: (subject: Subject) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { type, issue, project } = asked(ContextShape, request.context).extension;
  if (issue !== undefined && !WITHOUT_ITEM.includes(type ?? '')) {
    return run({ id: issue.id, projectId: project?.id ?? null, ports: forgeItemPorts });
  }
  const { item } = asked(ItemShape, request.payload);
  const projectId = type === 'jira:command' ? null : (project?.id ?? null);
  const ports = projectId === null ? forgeItemPorts : heldTo(forgeItemPorts, item, projectId);
  const checked = await check(ports, item, doing);
  return checked.ok ? run({ id: item, projectId, ports }) : checked;
}

async function check({ asViewer }: ItemPorts, item: string, doing: Doing): Promise<Answer<unknown>> {
  if (doing === 'without-reading') return asViewer.readIssue(item);
  if (doing === 'reading') return { ok: true, value: null };
  const mayEdit = await asViewer.mayEdit(item);
  return mayEdit.ok && !mayEdit.value ? fail('not-editable', 'writing the item') : mayEdit;
}
