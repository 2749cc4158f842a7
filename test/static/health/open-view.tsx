import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WithAddress } from '../../../static/health/address/use-address';
import type { HealthState } from '../../../static/health/use-health';
import { host } from '../../support/fake-host';

/** What the page itself knows, at rest; `open` counts how often it is read again. */
export function healthStateOf(opened: { times: number }): HealthState {
  return {
    view: null,
    problem: null,
    busy: false,
    open: () => {
      opened.times += 1;
    },
    again: () => undefined,
    read: () => undefined,
    stop: () => undefined,
  };
}

/** Shows a view of the page at its own address. */
export function openAt(path: string, view: ReactNode): void {
  host.path = path;
  render(<WithAddress>{view}</WithAddress>);
}
