import { useEffect, useState } from 'react';
import type { PlannedChange } from '../../../src/engine/drafting/planned-changes';
import { Icon } from '../../shared/icon';
import { countOf } from '../../shared/numbers';
import { changeName } from './happening';

const PATIENCE_MS = 1000;

/** What is being applied, shown once it takes more than a second. */
export function UnderWay({ changes }: { readonly changes: readonly PlannedChange[] | null }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (changes === null) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [changes]);
  if (changes === null || changes.length === 0 || !long) return null;
  return (
    <section className="card under-way">
      <output className="icon-line">
        <span className="spinner" aria-hidden="true" />
        <strong>{`Applying ${countOf(changes.length, 'change')}`}</strong>
      </output>
      <ul className="change-list">
        {changes.map((change) => (
          <li key={change.id} className="icon-line subtle">
            <Icon name="dash" />
            {changeName(change)}
          </li>
        ))}
      </ul>
    </section>
  );
}
