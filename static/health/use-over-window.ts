import { useEffect, useRef, useState } from 'react';
import { openOverWindow } from '../shared/backend';
import { pathOf, type View } from './address/address';
import { useAddress } from './address/use-address';
import { addedTopics, forgetAdded } from './parts/refinement-list';
import type { HealthState } from './use-health';

/** What a team looks at together, on a shared screen: these views take the whole window. */
const SHARED: Partial<Record<View['name'], string>> = { refine: 'Refinement', workshop: 'Workshop' };

/**
 * Opens a view that a team looks at together over the whole window, once there is a reading, and leads back to the
 * overview when it is left. Tells whether it stands there; where Jira opens no dialog, it is shown in place.
 */
export function useOverWindow(health: HealthState): boolean {
  const { address, close, go } = useAddress();
  const [refused, setRefused] = useState(false);
  const title = SHARED[address.view.name];
  const isOver = title !== undefined && close === null && !refused && health.view?.reading != null;
  const left = () => {
    forgetAdded();
    // Decisions there change the picture here.
    health.open();
    go({ view: { name: 'overview' } });
  };
  const latest = useRef({ path: '', left });
  latest.current = { path: pathOf(address), left };
  useEffect(() => {
    if (!isOver) return;
    const over = openOverWindow(title, latest.current.path, { added: addedTopics() });
    over.then(
      () => latest.current.left(),
      () => setRefused(true),
    );
  }, [isOver, title]);
  return isOver;
}
