import type { AppliedChange, Refusal } from '../../../src/contract/apply';
import type { PlannedChange } from '../../../src/engine/drafting/planned-changes';
import { openIssue } from '../../shared/backend';
import { Icon } from '../../shared/icon';
import { changeName } from './happening';

/** The single changes of a plan and how far each has come. */
export function ChangeList({
  changes,
  refusal,
}: {
  readonly changes: readonly AppliedChange[];
  readonly refusal: Refusal | null;
}) {
  return (
    <ul className="change-list">
      {changes.map((change) => {
        const refused = refusal?.change === change.id;
        return (
          <li key={change.id} className="icon-line">
            {change.done && <Icon name="check" className="icon-success" />}
            {!change.done && (refused ? <Icon name="warn" className="icon-warning" /> : <Icon name="dash" />)}
            <span className="change-name">
              {changeName(change)}
              <Made change={change} /> {change.key !== null && isMade(change) && <ItemLink name={change.key} />}
            </span>
            <span className="base">{stateOf(change, refused, refusal)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Which of several new items a change is about. */
export function Made({ change }: { readonly change: PlannedChange }) {
  return (
    isMade(change) && (
      <>
        {' '}
        <span className="subtle">{change.summary}</span>
      </>
    )
  );
}

const isMade = (change: PlannedChange): change is PlannedChange & { readonly summary: string } =>
  change.what === 'item' || change.what === 'subtask';

function stateOf({ done }: AppliedChange, refused: boolean, refusal: Refusal | null): string {
  if (done) return 'done';
  if (!refused) return 'waits';
  const [field] = refusal?.fields ?? [];
  return field === undefined ? 'not taken' : `needs ${field.name.toLowerCase()}`;
}

/** An item's key that opens it in Jira. */
export function ItemLink({ name }: { readonly name: string }) {
  return (
    <button type="button" className="link-button" onClick={() => void openIssue(name, 'new-tab')}>
      {name}
    </button>
  );
}
