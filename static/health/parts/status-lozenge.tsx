import type { HealthListItem } from '../../../src/contract/health-list-view';
import './parts.css';

/** A status by its own name, coloured by its category as in Jira. */
export function StatusLozenge({ status }: { readonly status: HealthListItem['status'] }) {
  return (
    <span className="status" data-category={status.category}>
      {status.name}
    </span>
  );
}
