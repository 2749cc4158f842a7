import type { Kind } from '../../engine/index';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';
import type { ApplyRecord, Attempt, MadeState, NewIssue, WholeIssue } from './apply-ports';
import { type Making, newItem } from './new-item';
import { afterAttempt, type Progress, refuse, withMade } from './progress';
import type { Place } from './read-place';
import { fingerprintOf } from './text-state';

/** Which items to make, of what, and where. */
interface Order {
  readonly changes: readonly Making[];
  readonly subject: WholeIssue;
  readonly place: Place;
}

/** Makes items in one call. That they are asked for is noted before, so that a lost answer is known to be lost. */
export async function makeItems(ports: ItemPorts, progress: Progress, order: Order): Promise<Progress> {
  const { changes, subject, place } = order;
  const source = { record: progress.record, subject, place };
  const items = await Promise.all(changes.map((change) => newItem(ports, change, source)));
  const drafts = changes.map((change, at) => ({ change, issue: items[at] ?? null }));
  const possible = drafts.flatMap(({ change, issue }) => (issue === null ? [] : [{ change, issue }]));
  const impossible = drafts.find(({ issue }) => issue === null);
  const held = impossible ? refuse(progress, impossible.change.id, 'This space has no work type for it.') : progress;
  if (possible.length === 0) return held;
  const asking = Object.fromEntries(possible.map(({ change, issue }) => [change.id, sentState(issue)]));
  const asked: Progress = { ...held, record: { ...held.record, asking } };
  const { jira, records } = ports.applying;
  await records.save(subject.issue.id, asked.record);
  const created = await jira.create(possible.map(({ issue }) => issue));
  if (!created.ok) return { ...asked, stopped: created.problem };
  const made = possible.reduce((now, { change, issue }, at) => {
    const attempt = succeed(created.value[at] ?? UNANSWERED);
    const form = place.forms.get(issue.workType) ?? [];
    return afterAttempt(now, { change: change.id, attempt, form }, (record, { id, key }) =>
      withMade(record, change.id, { id, key, state: sentState(issue) }),
    );
  }, held);
  await keepDecisions(ports, made.record, possible);
  await records.save(subject.issue.id, made.record);
  return made;
}

const sentState = ({ summary, description, workType, parentId }: NewIssue): MadeState => ({
  summary,
  description: fingerprintOf(description),
  workType,
  parentId,
  surroundings: null,
});

const UNANSWERED: Attempt<never> = { taken: false, says: 'Jira did not say why.', fields: [] };

/** Where a new item's words are not clear, the click was the person's word on its kind. */
async function keepDecisions(
  { decisions, clock }: ItemPorts,
  { made }: ApplyRecord,
  created: readonly { readonly change: Making; readonly issue: NewIssue }[],
): Promise<void> {
  for (const { change, issue } of created) {
    const id = made[change.id]?.id;
    const kind: Kind | null = change.what === 'item' && issue.record?.decision ? change.kind : null;
    if (id !== undefined && kind !== null)
      await decisions.keep(id, { kind, by: 'panel', at: clock.now().toISOString() });
  }
}
