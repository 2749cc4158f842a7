import { Message } from '../../shared/message';
import { spaceProblem } from '../../shared/problem-words';
import { isFiltered, NO_FILTERS } from '../address/address';
import { useAddress } from '../address/use-address';
import type { Rows } from './use-rows';

interface ListStateProps {
  readonly rows: Rows;
  /** Rows to be shown; null before that is known. */
  readonly shown: number | null;
  readonly searching: boolean;
}

/** What a list says where it has no rows to show, or could not be read. */
export function ListState({ rows, shown, searching }: ListStateProps) {
  const { address, go } = useAddress();
  if (rows.problem !== null) {
    const { icon, title, says, again } = spaceProblem(rows.problem);
    return (
      <Message
        icon={icon}
        title={title}
        tone="warning"
        role={rows.problem.code === 'jira-unavailable' ? 'alert' : 'status'}
      >
        <p>
          {says}{' '}
          {again && (
            <button type="button" className="link-button" onClick={rows.reload}>
              Try again
            </button>
          )}
        </p>
      </Message>
    );
  }
  if (shown === null) return <output className="base">Reading the list…</output>;
  if (shown > 0) return null;
  if (searching) return <Message icon="info" title="No item in this list matches" />;
  if (!isFiltered(address.filters)) return <Message icon="check" tone="success" title="No item is in this list" />;
  return (
    <Message icon="info" title="No item matches these filters">
      <button type="button" className="link-button" onClick={() => go({ filters: NO_FILTERS }, 'replace')}>
        Clear the filters
      </button>
    </Message>
  );
}
