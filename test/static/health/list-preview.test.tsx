import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BulkAction, BulkPreview } from '../../../src/contract/bulk-view';
import type { Answer } from '../../../src/contract/problem';
import { host } from '../../support/fake-host';
import { bar, boxOf, openList, resetList, statusOf } from './open-list';

beforeEach(resetList);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Previews as they are asked for; each is answered when a test says so. */
function previewsAsked() {
  const asked: ((problem?: 'jira-unavailable') => Promise<void>)[] = [];
  const previewOf = (action: BulkAction): BulkPreview => ({ action, drive: 'screen', changes: 1, lines: [] });
  host.answers.previewBulk = ({ action }) =>
    new Promise<Answer<BulkPreview>>((resolve) => {
      asked.push((code) =>
        act(async () =>
          resolve(code ? { ok: false, problem: { code, where: 'asking' } } : { ok: true, value: previewOf(action) }),
        ),
      );
    });
  return asked;
}
async function openWithOneChosen() {
  openList();
  await screen.findByText('WAY-142');
  await userEvent.click(boxOf('WAY-142'));
}

test('a preview that was cancelled does not come back', async () => {
  const asked = previewsAsked();
  await openWithOneChosen();
  await press('Change work type');
  await press('Cancel');
  await asked[0]?.();
  expect(screen.queryByRole('heading', { name: /^Change the work type/ })).not.toBeInTheDocument();
  expect(boxOf('WAY-142')).toBeVisible();
});

test('nor does what went wrong with it, or a former one in place of a later one', async () => {
  const asked = previewsAsked();
  await openWithOneChosen();
  await press('Change work type');
  await press('Cancel');
  await press('Keep labels');
  await asked[0]?.('jira-unavailable');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await asked[1]?.();
  expect(screen.getByRole('heading', { name: 'Keep the labels of 1 item' })).toBeVisible();
});

describe('the focus, where what was pressed is gone', () => {
  test('goes to the list’s title after Cancel', async () => {
    previewsAsked();
    await openWithOneChosen();
    await press('Change work type');
    await press('Cancel');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('goes there from a change that was looked at', async () => {
    host.answers.readBulk = () => ({ ok: true, value: statusOf({}) });
    host.answers.stopBulk = () => ({ ok: true, value: statusOf({ state: 'stopped' }) });
    openList();
    await userEvent.click(await screen.findByRole('button', { name: 'Stop here' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back to the list' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test.each(['Clear', 'Add to refinement'])('stays with the chosen items after %s', async (name) => {
    await openWithOneChosen();
    await press(name);
    expect(bar()).toHaveFocus();
  });

  test('is not taken when a list is opened', async () => {
    await openWithOneChosen();
    expect(boxOf('WAY-142')).toHaveFocus();
  });
});
