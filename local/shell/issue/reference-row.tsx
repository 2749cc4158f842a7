import type { ReactNode } from 'react';
import { StatusLozenge } from '../parts/status-lozenge';
import { WorkTypeIcon } from '../parts/work-type-icon';
import { Link } from '../route/link';
import type { Reference } from '../site/item';
import './reference-row.css';

/** Another item in one line. */
export function ReferenceRow({ item, children }: { readonly item: Reference; readonly children?: ReactNode }) {
  return (
    <li className="reference-row">
      <WorkTypeIcon type={item.type} />
      <Link to={{ page: 'issue', key: item.key }} className="link reference-key">
        {item.key}
      </Link>
      <span className="reference-summary">{item.summary}</span>
      <StatusLozenge {...item.status} />
      {children}
    </li>
  );
}
