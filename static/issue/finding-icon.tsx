import type { Finding } from '../../src/engine/verdict/verdict';
import { Icon } from '../shared/icon';

/** A forced story warns, every other finding informs. */
export function FindingIcon({ finding }: { readonly finding: Finding }) {
  return finding.id === 'forced-story' ? (
    <Icon name="warn" className="icon-warning" />
  ) : (
    <Icon name="info" className="icon-subtle" />
  );
}
