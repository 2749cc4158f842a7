import type { EditedItem } from '../../contract/apply';
import type { ApplyRecord, MadeItem, MadeState, WholeIssue } from './apply-ports';
import { EMPTIED } from './emptied';
import { differences, textStateOf } from './text-state';

/** What undo finds: what others have worked on since, and what can go. */
export interface Survey {
  readonly edited: readonly EditedItem[];
  /** Ids of changes that stay where edited items are left alone. */
  readonly stays: ReadonlySet<string>;
  /** New items that nobody touched, what hangs under others first. */
  readonly removable: readonly WholeIssue[];
  /** Keys of new items that an earlier call of undo has emptied. */
  readonly emptied: readonly string[];
  /** Whether the item itself can get its former text back; false also where it has it already. */
  readonly restorable: boolean;
}

/** Everything that an apply changed, as it is now. */
export interface Present {
  readonly subject: WholeIssue;
  /** What the viewer sees, by id. */
  readonly items: ReadonlyMap<string, WholeIssue>;
  /** Ids of new items that are there and that the viewer does not see. */
  readonly hidden: readonly string[];
}

/** Compares everything that an apply changed with how it left it. */
export function survey(record: ApplyRecord, { subject, items, hidden }: Present): Survey {
  const own = ownEdits(record, subject);
  const there = Object.entries(record.made).flatMap(([change, item]) => {
    const whole = items.get(item.id);
    return whole === undefined ? [] : [{ change, whole, what: workOn(item, whole) }];
  });
  const made = there.filter(({ whole }) => !isEmptied(whole));
  const worked = made.filter(({ what }) => what.length > 0);
  // An item stays with what hangs under it.
  const kept = made
    .filter(({ whole }) => holdsAny(whole, worked))
    .map((each) => ({ ...each, what: ['touched'] as const }));
  const unseen = Object.entries(record.made).filter(([, { id }]) => hidden.includes(id));
  const left = [
    ...worked.map(leftFor),
    ...kept.filter(({ change }) => !worked.some((each) => each.change === change)).map(leftFor),
    ...unseen.map(([change, { key }]) => ({ change, key, what: ['hidden'] as const })),
  ];
  const stays = new Set(left.map(({ change }) => change));
  return {
    edited: [
      ...(own.length > 0 ? [{ key: subject.issue.key, what: own }] : []),
      ...left.map(({ key, what }) => ({ key, what })),
    ],
    stays: new Set(record.changes.filter((change) => isBound(change, stays, own.length > 0)).map(({ id }) => id)),
    removable: made
      .filter(({ change }) => !stays.has(change))
      .map(({ whole }) => whole)
      .sort((one, other) => one.subtasks.length - other.subtasks.length),
    emptied: there.filter(({ whole }) => isEmptied(whole)).map(({ whole }) => whole.issue.key),
    restorable: own.length === 0,
  };
}

interface Found {
  readonly change: string;
  readonly whole: WholeIssue;
  readonly what: EditedItem['what'];
}
const leftFor = ({ change, whole, what }: Found) => ({ change, key: whole.issue.key, what });

const isEmptied = ({ issue }: WholeIssue): boolean => issue.summary === EMPTIED;

/** Parts of the item's own text that this apply wrote and somebody has changed since. */
function ownEdits({ changes, after, before }: ApplyRecord, { issue }: WholeIssue): EditedItem['what'] {
  const edit = changes.find((change) => change.what === 'edit' && change.done);
  const fields = edit?.what === 'edit' ? edit.fields : [];
  const now = textStateOf(issue);
  const former = textStateOf({ ...issue, ...before, issueType: { ...issue.issueType, id: before.workType } });
  const back = differences(now, former);
  return differences(now, after).filter((part) => fields.includes(part) && back.includes(part));
}

/** What people have done with a new item; what cannot be told apart from their work counts as theirs. */
function workOn({ state }: MadeItem, whole: WholeIssue): EditedItem['what'] {
  if (state === null) return ['touched'];
  return [
    ...differences(textStateOf(whole.issue), state),
    ...(whole.parentId === state.parentId ? [] : (['parent'] as const)),
    ...(isTouched(state, whole) ? (['touched'] as const) : []),
  ];
}

function isTouched({ surroundings }: MadeState, { touched, linked, subtasks }: WholeIssue): boolean {
  if (surroundings === null) return false;
  const around = [...linked.map(({ otherId }) => otherId), ...subtasks.map(({ id }) => id)];
  return touched !== surroundings.touched || around.some((id) => !surroundings.around.includes(id));
}

const holdsAny = ({ subtasks }: WholeIssue, left: readonly { readonly whole: WholeIssue }[]): boolean =>
  subtasks.some(({ id }) => left.some(({ whole }) => whole.issue.id === id));

/** Links stay with the items that they tie, the label with the text that it tells of. */
function isBound(change: ApplyRecord['changes'][number], stays: ReadonlySet<string>, subjectStays: boolean): boolean {
  if (change.what === 'edit' || change.what === 'label') return subjectStays;
  if (change.what === 'link') return stays.has(change.to) || stays.has(change.from);
  return stays.has(change.id);
}
