import { type Kind, SUBJECT } from '../../engine/index';
import { succeed } from '../answer';
import type { Issue, ItemPorts } from '../ports';
import type { ApplyRecord, Attempt, LinkTypes, MadeState, NewIssue, WholeIssue } from './apply-ports';
import { editSubject, type SubjectText } from './edit-subject';
import { isMaking, type Making, newItem, type Source } from './new-item';
import { afterAttempt, openChanges, type Progress, withDone, withMade } from './progress';
import type { Place } from './read-place';
import { fingerprintOf, textStateOf } from './text-state';

/** Everything that was read before the first write. */
export interface Workshop {
  readonly subject: WholeIssue;
  readonly text: SubjectText;
  readonly place: Place;
  readonly links: LinkTypes;
  /** Epoch milliseconds after which nothing new is begun. */
  readonly deadline: number;
}

type Step = (ports: ItemPorts, progress: Progress, workshop: Workshop) => Promise<Progress>;

/** Makes every change that is still open, in an order in which each finds what it needs; stops where Jira fails. */
export async function carryOut(ports: ItemPorts, record: ApplyRecord, workshop: Workshop): Promise<Progress> {
  let progress: Progress = { record, refusal: null, stopped: null };
  for (const step of [editStep, makeStep(isFirstRound), makeStep(isSecondRound), linkStep, closeStep]) {
    if (progress.stopped !== null) break;
    if (ports.clock.now().getTime() > workshop.deadline) return { ...progress, stopped: LATE };
    progress = await step(ports, progress, workshop);
    if (isRefusedAtFirst(progress)) break;
  }
  return progress;
}

const LATE = { code: 'jira-unavailable', where: 'applying the suggestion' } as const;

/** The item's own text comes first: where Jira does not take it, nothing else is begun. */
const isRefusedAtFirst = ({ record, refusal }: Progress): boolean => refusal?.change === editId(record);

const editId = ({ changes }: ApplyRecord): string =>
  changes.find(({ what }) => what === 'edit' || what === 'label')?.id ?? '';

const editStep: Step = async (ports, progress, { subject, text }) => {
  const { record } = progress;
  const open = openChanges(record).filter(({ what }) => what === 'edit' || what === 'label');
  if (open.length === 0) return progress;
  const edit = { text, plan: record.request.plan, standing: record.before.decision };
  const attempt = await editSubject(ports, subject.issue, edit);
  return afterAttempt(progress, { change: editId(record), attempt }, (now, issue: Issue) => {
    const ids = open.filter((change) => change.what !== 'label' || issue.labels.includes(change.label));
    // A label that is not on the screen is no change of this plan.
    const changes = now.changes.filter((change) => change.what !== 'label' || issue.labels.includes(change.label));
    const done = withDone(
      { ...now, changes, after: textStateOf(issue) },
      ids.map(({ id }) => id),
      issue.key,
    );
    return done;
  });
};

/** All items of a round in one call. */
const makeStep =
  (isDue: Due): Step =>
  async (ports, progress, { subject, place }) => {
    const source: Source = { record: progress.record, subject, place };
    const open = openChanges(progress.record)
      .filter(isMaking)
      .filter((change) => isDue(change, progress.record));
    const items = await Promise.all(open.map((change) => newItem(ports, change, source)));
    const asked = open.map((change, at) => ({ change, issue: items[at] ?? null }));
    const possible = asked.flatMap(({ change, issue }) => (issue === null ? [] : [{ change, issue }]));
    const impossible = asked.find(({ issue }) => issue === null);
    const held = impossible ? refuse(progress, impossible.change.id, 'This space has no work type for it.') : progress;
    if (possible.length === 0) return held;
    const created = await ports.applying.jira.create(possible.map(({ issue }) => issue));
    if (!created.ok) return { ...held, stopped: created.problem };
    const made = possible.reduce((now, { change, issue }, at) => {
      const attempt = succeed(created.value[at] ?? UNANSWERED);
      const form = place.forms.get(issue.workType) ?? [];
      return afterAttempt(now, { change: change.id, attempt, form }, (record, { id, key }) =>
        withMade(record, change.id, { id, key, state: sentState(issue) }),
      );
    }, held);
    await keepDecisions(ports, made.record, possible);
    await ports.applying.records.save(subject.issue.id, made.record);
    return made;
  };

const sentState = ({ summary, description, workType, parentId }: NewIssue): MadeState => ({
  summary,
  description: fingerprintOf(description),
  workType,
  parentId,
  surroundings: null,
});

const UNANSWERED: Attempt<never> = { taken: false, says: 'Jira did not say why.', fields: [] };

type Due = (change: Making, record: ApplyRecord) => boolean;
/** Items whose parents are there; what hangs under new ones comes after them. */
const isFirstRound: Due = (change, { attachTo }) =>
  change.what === 'item' || change.under === SUBJECT || change.under === attachTo?.key;
const isSecondRound: Due = (change, record) =>
  change.what === 'subtask' && !isFirstRound(change, record) && change.under in record.made;

function refuse(progress: Progress, change: string, says: string): Progress {
  return { ...progress, refusal: progress.refusal ?? { change, says, fields: [] } };
}

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

const linkStep: Step = async (ports, start, { subject, links }) => {
  let progress = start;
  for (const change of openChanges(start.record)) {
    if (change.what !== 'link' || progress.stopped !== null) continue;
    const [from, to] = [change.from, change.to].map((end) => idOf(end, subject, progress.record));
    const type = links[change.type];
    if (from === undefined || to === undefined) continue;
    if (type === null) progress = refuse(progress, change.id, 'This site has no such link.');
    else {
      const attempt = await ports.applying.jira.link({ type, from, to });
      progress = afterAttempt(progress, { change: change.id, attempt }, (record) =>
        withDone(record, [change.id], null),
      );
    }
  }
  return progress;
};

function idOf(end: string, subject: WholeIssue, { made, attachTo }: ApplyRecord): string | undefined {
  if (end === SUBJECT) return subject.issue.id;
  return end === attachTo?.key ? attachTo.id : made[end]?.id;
}

const closeStep: Step = async (ports, progress, { subject }) => {
  const change = openChanges(progress.record).find(({ what }) => what === 'close');
  // Closed only once its text lives on.
  if (!change || progress.record.made.nest === undefined) return progress;
  const attempt = await ports.applying.jira.moveTo(subject.issue.id, null);
  return afterAttempt(progress, { change: change.id, attempt }, (record) =>
    withDone(record, [change.id], subject.issue.key),
  );
};
