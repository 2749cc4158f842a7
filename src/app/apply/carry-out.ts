import type { AppliedChange } from '../../contract/apply';
import { SUBJECT } from '../../engine/index';
import type { Issue, ItemPorts } from '../ports';
import type { ApplyRecord, LinkTypes, WholeIssue } from './apply-ports';
import { editSubject, type SubjectText } from './edit-subject';
import { makeItems } from './make-items';
import { isMaking, type Making } from './new-item';
import { afterAttempt, openChanges, type Progress, refuse, withDone } from './progress';
import type { Place } from './read-place';
import { textStateOf } from './text-state';

/** Everything that was read before the first write. */
export interface Workshop {
  readonly subject: WholeIssue;
  readonly text: SubjectText;
  readonly place: Place;
  readonly links: LinkTypes;
  /** For `ApplyRecord.newest`. */
  readonly newest: string | null;
  /** Epoch milliseconds after which nothing new is begun. */
  readonly deadline: number;
}

/** One thing to ask of Jira, and what is known after it. */
type Unit = (progress: Progress) => Promise<Progress>;
/** The units that are open as a round begins. */
type Round = (ports: ItemPorts, record: ApplyRecord, workshop: Workshop) => readonly Unit[];

/** Makes every change that is still open, in an order in which each finds what it needs; stops where Jira fails, or when time is up. */
export async function carryOut(ports: ItemPorts, record: ApplyRecord, workshop: Workshop): Promise<Progress> {
  const note = journal(ports, workshop.subject.issue.id);
  let progress: Progress = { record: { ...record, newest: workshop.newest }, refusal: null, stopped: null };
  for (const round of [editRound, makeRound(isFirstRound), makeRound(isSecondRound), linkRound, closeRound]) {
    for (const unit of round(ports, progress.record, workshop)) {
      if (ports.clock.now().getTime() > workshop.deadline) return { ...progress, stopped: 'late' };
      progress = await unit(progress);
      if (progress.stopped !== null || isRefusedAtFirst(progress)) return progress;
      await note(progress.record);
    }
  }
  return progress;
}

const NOTED_AFTER_MS = 500;

/** Notes how far an apply has come, for whoever asks meanwhile; what follows fast on the last note waits for the next. */
function journal({ applying, clock }: ItemPorts, issueId: string): (record: ApplyRecord) => Promise<void> {
  let last = clock.now().getTime();
  return async (record) => {
    if (clock.now().getTime() - last < NOTED_AFTER_MS) return;
    await applying.records.save(issueId, record);
    last = clock.now().getTime();
  };
}

/** The item's own text comes first: where Jira does not take it, nothing else is begun. */
const isRefusedAtFirst = ({ record, refusal }: Progress): boolean => refusal?.change === editId(record);

const editId = ({ changes }: ApplyRecord): string =>
  changes.find(({ what }) => what === 'edit' || what === 'label')?.id ?? '';

const editRound: Round = (ports, { changes }, { subject, text }) => {
  const open = changes.filter(({ done, what }) => !done && (what === 'edit' || what === 'label'));
  if (open.length === 0) return [];
  return [
    async (progress) => {
      const { record } = progress;
      const edit = { text, plan: record.request.plan, standing: record.before.decision };
      const attempt = await editSubject(ports, subject.issue, edit);
      return afterAttempt(progress, { change: editId(record), attempt }, (now, issue: Issue) => {
        const isKept = (change: AppliedChange) => change.what !== 'label' || issue.labels.includes(change.label);
        const ids = open.filter(isKept).map(({ id }) => id);
        // A label that is not on the screen is no change of this plan.
        return withDone({ ...now, changes: now.changes.filter(isKept), after: textStateOf(issue) }, ids, issue.key);
      });
    },
  ];
};

/** Few enough that Jira makes them in a few seconds, and that a screen sees how it goes on. */
const MADE_AT_ONCE = 10;

const makeRound =
  (isDue: Due): Round =>
  (ports, record, { subject, place }) => {
    const open = openChanges(record)
      .filter(isMaking)
      .filter((change) => isDue(change, record));
    const calls = Array.from({ length: Math.ceil(open.length / MADE_AT_ONCE) }, (_, at) =>
      open.slice(at * MADE_AT_ONCE, (at + 1) * MADE_AT_ONCE),
    );
    return calls.map((changes) => (progress) => makeItems(ports, progress, { changes, subject, place }));
  };

type Due = (change: Making, record: ApplyRecord) => boolean;
/** Items whose parents are there; what hangs under new ones comes after them. */
const isFirstRound: Due = (change, { attachTo }) =>
  change.what === 'item' || change.under === SUBJECT || change.under === attachTo?.key;
const isSecondRound: Due = (change, record) =>
  change.what === 'subtask' && !isFirstRound(change, record) && change.under in record.made;

const linkRound: Round = (ports, record, { subject, links }) =>
  openChanges(record).flatMap((change): readonly Unit[] => {
    if (change.what !== 'link') return [];
    const [from, to] = [change.from, change.to].map((end) => idOf(end, subject, record));
    const type = links[change.type];
    if (from === undefined || to === undefined) return [];
    return [
      async (progress) => {
        if (type === null) return refuse(progress, change.id, 'This site has no such link.');
        const attempt = await ports.applying.jira.link({ type, from, to });
        // A new item may be hidden from who made it, by an issue security scheme: asking again would not help.
        if (!attempt.ok && attempt.problem.code === 'not-editable')
          return refuse(progress, change.id, 'You may not link these two, or do not see one of them.');
        return afterAttempt(progress, { change: change.id, attempt }, (now) => withDone(now, [change.id], null));
      },
    ];
  });

/** The item at an end of a link, where it is there. */
export function idOf(end: string, subject: WholeIssue, { made, attachTo }: ApplyRecord): string | undefined {
  if (end === SUBJECT) return subject.issue.id;
  return end === attachTo?.key ? attachTo.id : made[end]?.id;
}

const closeRound: Round = (ports, record, { subject: { issue } }) => {
  const change = openChanges(record).find(({ what }) => what === 'close');
  // Closed only once its text lives on.
  if (!change || record.made.nest === undefined) return [];
  return [
    async (progress) => {
      const attempt = await ports.applying.jira.moveTo(issue.id, null);
      return afterAttempt(progress, { change: change.id, attempt }, (now) => withDone(now, [change.id], issue.key));
    },
  ];
};
