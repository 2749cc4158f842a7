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
 * overview when it is left; the browser's Back closes it. Tells whether it stands there; where Jira opens no dialog, it
 * is shown in place.
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
  };
  const latest = useRef({ path: '', left, go });
  latest.current = { path: pathOf(address), left, go };
  useEffect(() => {
    if (!isOver) return;
    let stands = true;
    const over = openOverWindow(title, latest.current.path, { added: addedTopics() });
    over.left.then(
      () => {
        latest.current.left();
        if (stands) latest.current.go({ view: { name: 'overview' } });
      },
      () => setRefused(true),
    );
    return () => {
      stands = false;
      over.close();
    };
  }, [isOver, title]);
  return isOver;
}
