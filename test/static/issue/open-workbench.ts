import { screen } from '@testing-library/react';
import type { ApplyOptions, ApplyRequest } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import { host } from '../../support/fake-host';
import { everything } from '../../support/sample-options';
import { openPanel } from './open-issue';

/** Opens the panel on an item whose suggestions can be applied, and waits until that is known. */
export async function openWorkbench(reading: IssueReading, options: ApplyOptions = everything) {
  host.answers.readApplyOptions = () => ({ ok: true, value: options });
  openPanel(reading);
  await screen.findByRole('button', { name: /^Apply / });
}

/** The plan that was sent last. */
export function sentRequest(): ApplyRequest {
  const last = host.named('applySuggestion').at(-1);
  if (last === undefined) throw new Error('Nothing was applied.');
  return last.payload as ApplyRequest;
}
