import type { Applied, AppliedChange } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import { dayOf } from '../../shared/dates';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KIND_WORDS } from '../../shared/kinds';
import { countOf } from '../../shared/numbers';
import { ItemLink } from './change-list';
import { Said } from './said';
import type { Applying } from './use-apply';

interface AppliedProps {
  readonly reading: IssueReading;
  readonly applied: Applied;
  readonly applying: Applying;
}

/** That a plan is in: what it made of the item, each item it touched, and the way back. */
export function AppliedNow({ reading, applied, applying }: AppliedProps) {
  return (
    <section className="applied">
      <Said icon="check" tone="success" title={titleOf(reading, applied)}>
        {applied.keptFormer && <p>The former wording is in an expand at the end of its description.</p>}
      </Said>
      <Touched reading={reading} applied={applied} />
      <UndoAll reading={reading} applied={applied} applying={applying} />
    </section>
  );
}

/** The same some time later, folded; `open` for who is about to undo it. */
export function AppliedBefore({ reading, applied, applying, open }: AppliedProps & { readonly open: boolean }) {
  return (
    <details className="folded applied-before" open={open}>
      <summary className="link-button">
        {`Reworked on ${dayOf(applied.at, Date.now())}: ${countOf(applied.changes.length, 'change')}`}
        <Icon name="down" size={12} className="chevron" />
      </summary>
      <Touched reading={reading} applied={applied} />
      <UndoAll reading={reading} applied={applied} applying={applying} />
    </details>
  );
}

function titleOf({ key, verdict }: IssueReading, { changes }: Applied): string {
  const isRewritten = changes.some(({ what }) => what === 'edit');
  if (!isRewritten || verdict.kind === null) return `Done. ${countOf(changes.length, 'change is', 'changes are')} in`;
  const kind = KIND_WORDS[verdict.kind].inText;
  return `Done. ${key} is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} now`;
}

function Touched({ reading, applied }: Pick<AppliedProps, 'reading' | 'applied'>) {
  const { changes } = applied;
  const isChanged = changes.some(({ what }) => what === 'edit' || what === 'label' || what === 'close');
  return (
    <ul className="change-list">
      {isChanged && (
        <li className="icon-line">
          <IssueTypeIcon iconUrl={reading.filedAs.iconUrl} />
          <span className="change-name">
            <strong>{reading.key}</strong> {reading.text.summary}
          </span>
          <span className="base">changed</span>
        </li>
      )}
      {changes.map((change) => {
        const row = rowOf(change, changes);
        return (
          row !== null && (
            <li key={change.id} className="icon-line">
              <Icon name={row.icon} className="icon-information" />
              <span className="change-name">
                {change.key !== null && <ItemLink name={change.key} />} {row.words}
              </span>
              <span className="base">{row.state}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function rowOf(change: AppliedChange, all: readonly AppliedChange[]) {
  if (change.what === 'subtask') return { icon: 'subtask', words: change.summary, state: 'new sub-task' } as const;
  if (change.what === 'item') {
    const isLinked = all.some((link) => link.what === 'link' && (link.from === change.id || link.to === change.id));
    return { icon: 'plus', words: change.summary, state: isLinked ? 'new, linked' : 'new' } as const;
  }
  if (change.what === 'link' && change.id === 'attach')
    return { icon: 'link', words: change.to, state: 'linked' } as const;
  return null;
}

function UndoAll({ reading, applied, applying }: AppliedProps) {
  if (!reading.mayEdit) return null;
  const { changes, until } = applied;
  return (
    <div className="actions">
      <button
        type="button"
        className="button"
        aria-disabled={applying.busy !== null}
        onClick={() => void applying.undo(false, applied)}
      >
        <Icon name="undo" />
        {applying.busy === null
          ? `Undo ${changes.length === 1 ? 'the change' : `all ${changes.length} changes`}`
          : 'Undoing…'}
      </button>
      <span className="base">
        Until {dayOf(until, Date.now())}.
        {changes.some(({ what }) => what === 'subtask') && ' Sub-tasks that someone has worked on are kept.'}
      </span>
    </div>
  );
}
