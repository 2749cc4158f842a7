import type { Answer } from '../../contract/problem';
import { KINDS, type Kind } from '../../engine/index';
import { succeed } from '../answer';
import type { Issue, ItemPorts } from '../ports';
import { kindsThatFit, whyOutOfScope } from '../work-type';
import type { CreateField, CreateType } from './apply-ports';

/** What can be made in a project, and what its forms ask for. */
export interface Place {
  readonly types: readonly CreateType[];
  readonly subtask: CreateType | null;
  readonly filedAs: Readonly<Record<Kind, CreateType | null>>;
  /** By work type; read for those that were asked about. */
  readonly forms: ReadonlyMap<string, readonly CreateField[]>;
}

/** Reads what the viewer can make in the item's project; `needs` narrows the forms to the kinds that will be made. */
export async function readPlace(
  { applying }: ItemPorts,
  issue: Issue,
  needs: { readonly kinds: readonly Kind[]; readonly subtasks: boolean },
): Promise<Answer<Place>> {
  const types = await applying.jira.readTypes(issue.projectId);
  if (!types.ok) return types;
  const subtask = types.value.find(isSubtask) ?? null;
  const filedAs = filedAsIn(types.value, issue);
  const wanted = [...needs.kinds.map((kind) => filedAs[kind]), ...(needs.subtasks ? [subtask] : [])];
  const ids = [...new Set(wanted.flatMap((type) => type?.id ?? []))];
  const forms = await Promise.all(ids.map((id) => applying.jira.readFields(issue.projectId, id)));
  const failed = forms.find((form) => !form.ok);
  if (failed && !failed.ok) return failed;
  const read = forms.flatMap((form, at) => (form.ok ? [[ids[at] ?? '', form.value] as const] : []));
  return succeed({ types: types.value, subtask, filedAs, forms: new Map(read) });
}

const isSubtask = ({ subtask, hierarchyLevel }: CreateType): boolean => subtask || (hierarchyLevel ?? 0) < 0;

function filedAsIn(types: readonly CreateType[], issue: Issue): Place['filedAs'] {
  const standard = types.filter((type) => whyOutOfScope(type) === null);
  // The subject's own type first, then types that are for this kind alone.
  const sorted = [...standard].sort((one, other) => rank(one, issue) - rank(other, issue));
  const fits = (kind: Kind) => sorted.find((type) => kindsThatFit(type).includes(kind));
  const nearest = (kind: Kind) =>
    fits(kind) ?? (kind === 'story' ? undefined : fits('technical-task')) ?? sorted[0] ?? null;
  return Object.fromEntries(KINDS.map((kind) => [kind, nearest(kind)])) as Place['filedAs'];
}

function rank(type: CreateType, { issueType }: Issue): number {
  if (type.id === issueType.id) return 0;
  return kindsThatFit(type).length === 1 ? 1 : 2;
}
