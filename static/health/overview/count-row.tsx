import type { HealthListId } from '../../../src/engine/health/health-list';
import type { Share } from '../../../src/engine/health/picture';
import { count } from '../../shared/numbers';
import { ListLink } from '../address/use-address';

interface CountRowProps {
  readonly name: string;
  readonly means?: string;
  readonly list: HealthListId;
  readonly share: Share;
  /** With a bar of the share. */
  readonly bar?: boolean;
}

/** A count with its base, "38 of 171", that leads to its list. */
export function CountRow({ name, means, list, share, bar = false }: CountRowProps) {
  const percent = share.of === 0 ? 0 : (share.count / share.of) * 100;
  return (
    <li>
      <span>
        {name}
        {means !== undefined && <span className="base">{means}</span>}
      </span>
      <ListLink query={{ list }} className="number-link" label={`${name}: ${count(share.count)} of ${count(share.of)}`}>
        <strong>{count(share.count)}</strong> of {count(share.of)}
      </ListLink>
      {bar && (
        <svg className="share-bar" width="46" height="6" aria-hidden="true">
          <rect className="track" width="46" height="6" rx="3" />
          {percent > 0 && <rect className="part" width={Math.max(3, (46 * percent) / 100)} height="6" rx="3" />}
        </svg>
      )}
    </li>
  );
}
