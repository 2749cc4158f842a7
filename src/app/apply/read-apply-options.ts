import type { ApplyOptions, RequiredField } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { KINDS, type Kind } from '../../engine/index';
import { fail, succeed } from '../answer';
import { DEFINITION_OF_DONE, LABELS } from '../policy';
import type { Issue, ItemPorts } from '../ports';
import { kindsThatFit, whyOutOfScope } from '../work-type';
import type { CreateField, CreateType } from './apply-ports';
import { requiredField } from './progress';
import { type Place, readPlace } from './read-place';

/** What can be done with an item here, with the viewer's rights, so that what cannot is said before the click. */
export async function readApplyOptions(ports: ItemPorts, issueId: string): Promise<Answer<ApplyOptions>> {
  const { jira } = ports.applying;
  const [subject, rights, editable, links] = await Promise.all([
    jira.readWhole(issueId),
    jira.readRights(issueId),
    jira.readEditable(issueId),
    jira.readLinkTypes(),
  ]);
  if (!subject.ok) return subject;
  if (!rights.ok) return rights;
  if (!editable.ok) return editable;
  if (!links.ok) return links;
  const { issue, subtasks } = subject.value;
  const place = await readPlace(ports, issue, { kinds: KINDS, subtasks: true });
  if (!place.ok) return place;
  if (whyOutOfScope(issue.issueType) !== null) return fail('out-of-scope', 'asking what can be done');
  const { create } = rights.value;
  const { filedAs, subtask, types } = place.value;
  return succeed({
    rights: rights.value,
    subtask: create && subtask ? workType(subtask) : null,
    filedAs: Object.fromEntries(KINDS.map((kind) => [kind, workTypeOr(create ? filedAs[kind] : null)])) as Record<
      Kind,
      ReturnType<typeof workType> | null
    >,
    retypeTo: editable.value.workType ? retypes(types, issue) : [],
    required: requiredIn(place.value),
    labels: editable.value.labels ? LABELS : null,
    links: { relates: links.value.relates !== null, blocks: links.value.blocks !== null },
    definitionOfDone: DEFINITION_OF_DONE,
    children: subtasks.map(({ summary }) => summary),
  });
}

const workType = ({ id, name, iconUrl }: CreateType) => ({ id, name, iconUrl });
const workTypeOr = (type: CreateType | null) => (type === null ? null : workType(type));

/** Types on the level of the item's own; a move to another level is not an edit. */
function retypes(types: readonly CreateType[], { issueType }: Issue): ApplyOptions['retypeTo'] {
  return types
    .filter((type) => type.id !== issueType.id && whyOutOfScope(type) === null && kindsThatFit(type).length > 0)
    .map((type) => ({ ...workType(type), fits: kindsThatFit(type) }));
}

/** What is written anyway needs nobody to fill it. */
const WRITTEN = ['project', 'issuetype', 'summary', 'parent'];

function requiredIn({ forms }: Place): readonly RequiredField[] {
  const fields = new Map<string, { readonly field: CreateField; readonly types: string[] }>();
  for (const [type, form] of forms) {
    for (const field of form.filter(({ id, required }) => required && !WRITTEN.includes(id))) {
      const known = fields.get(field.id) ?? { field, types: [] };
      known.types.push(type);
      fields.set(field.id, known);
    }
  }
  return [...fields.values()].map(({ field, types }) => requiredField(field, types));
}
