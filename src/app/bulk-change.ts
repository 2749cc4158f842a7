import type { BulkAction, BulkStatus, LeftAlone } from '../contract/bulk-view';
import type { Decision } from '../contract/issue-view';
import type { Kind } from '../engine/index';
import type { JiraEdits } from './apply/apply-ports';
import type { BackfillPorts } from './bulk-ports';

/** One item of a change to many: what it becomes, what it was, and how far it came. No text of it. */
export interface BulkItem {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  /** Work types by id. */
  readonly from: string;
  readonly to: string;
  readonly decision: Decision | null;
  readonly state: 'waiting' | 'changed' | 'undone' | LeftAlone;
}

/** A viewer's last change to many items of a project; undo needs nothing else. */
export interface BulkChange {
  readonly id: string;
  readonly action: BulkAction;
  readonly state: 'running' | 'stopped' | 'done' | 'undone';
  readonly undoing: boolean;
  /** ISO date and time, which decisions of this change carry. */
  readonly at: string;
  readonly undoUntil: string;
  readonly items: readonly BulkItem[];
}

/** Whose change, and of which project. */
export interface BulkOwner {
  readonly projectId: string;
  readonly accountId: string;
}

/** One item's turn in a change. */
export interface BulkTurn {
  readonly changeId: string;
  readonly issueId: string;
}

/** Changes to many items, one a viewer and project, kept for a month. */
export interface BulkChanges {
  read(owner: BulkOwner): Promise<BulkChange | null>;
  write(owner: BulkOwner, change: BulkChange): Promise<void>;
  askToStop(owner: BulkOwner, changeId: string): Promise<void>;
  isAskedToStop(owner: BulkOwner, changeId: string): Promise<boolean>;
  /** Notes which item is about to be written, so that a run that was killed knows its own work again. */
  noteTurn(owner: BulkOwner, turn: BulkTurn): Promise<void>;
  isTurnNoted(owner: BulkOwner, turn: BulkTurn): Promise<boolean>;
  /** Keeps two calls apart, as from two tabs. Gives the way to let go; null where another one is at it. */
  claim(owner: BulkOwner): Promise<(() => Promise<void>) | null>;
}

/** What changing many items is given. */
export interface BulkChangePorts extends BackfillPorts {
  readonly edits: Pick<JiraEdits, 'readTypes' | 'edit'>;
  readonly changes: BulkChanges;
}

const OPEN: readonly BulkItem['state'][] = ['waiting', 'changed', 'undone'];

/** What the screens hear of it. */
export function bulkStatus(change: BulkChange | null): BulkStatus {
  if (change === null) return NONE;
  const { state, action, undoing, items, undoUntil } = change;
  const numberOf = (wanted: BulkItem['state']) => items.filter((item) => item.state === wanted).length;
  const undoable = numberOf('changed') > 0 && state !== 'undone';
  return {
    state,
    action,
    undoing,
    drive: 'screen',
    done: items.length - numberOf(undoing ? 'changed' : 'waiting'),
    changed: numberOf(undoing ? 'undone' : 'changed'),
    total: items.length,
    leftAlone: items.flatMap(({ key, state: why }) => (isLeft(why) ? [{ key, why }] : [])),
    undoUntil: undoable ? undoUntil : null,
  };
}

const isLeft = (state: BulkItem['state']): state is LeftAlone => !OPEN.includes(state);

const NONE: BulkStatus = {
  state: 'none',
  action: null,
  undoing: false,
  drive: 'screen',
  done: 0,
  changed: 0,
  total: 0,
  leftAlone: [],
  undoUntil: null,
};
