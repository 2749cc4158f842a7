import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addedTopics } from '../../../static/health/parts/refinement-list';
import { host } from '../../support/fake-host';
import { bar, boxOf, opened, openList, resetList, statusOf } from './open-list';

beforeEach(resetList);

test('who may not edit is offered no change', async () => {
  openList('/list/forced-story', false);
  await screen.findByText('WAY-142');
  await userEvent.click(boxOf('WAY-142'));
  expect(screen.queryByRole('button', { name: 'Change work type' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add to refinement' })).toBeVisible();
});

test('while the app cannot say how the last change stands, it offers no other', async () => {
  host.answers.readBulk = () => ({ ok: false, problem: { code: 'unexpected', where: 'reading the change' } });
  openList();
  await screen.findByText('WAY-142');
  await userEvent.click(boxOf('WAY-142'));
  expect(screen.queryByRole('button', { name: 'Change work type' })).not.toBeInTheDocument();
});

test('chosen items go onto the list for refinement, once each', async () => {
  openList();
  await screen.findByText('WAY-142');
  await userEvent.click(boxOf('WAY-142'));
  await userEvent.click(boxOf('WAY-155'));
  await userEvent.click(screen.getByRole('button', { name: 'Add to refinement' }));
  expect(bar()).toHaveTextContent('2 items added. Refine them');
  expect(addedTopics().map(({ key }) => key)).toEqual(['WAY-142', 'WAY-155']);
});

test('a change to many items is shown first, made, and can be put back', async () => {
  const filed = { id: '1', name: 'Story', iconUrl: null };
  const task = { id: '2', name: 'Task', iconUrl: null };
  host.answers.previewBulk = () => ({
    ok: true,
    value: {
      action: 'change-type',
      drive: 'jira',
      changes: 1,
      lines: [
        {
          id: '10142',
          key: 'WAY-142',
          summary: 'Pictures',
          kind: 'technical-task',
          filedAs: filed,
          becomes: { type: task },
          leftAlone: null,
        },
        {
          id: '10155',
          key: 'WAY-155',
          summary: 'Tiles',
          kind: 'spike',
          filedAs: filed,
          becomes: null,
          leftAlone: 'no-fitting-type',
        },
      ],
    },
  });
  host.answers.startBulk = () => ({ ok: true, value: statusOf({}) });
  host.answers.undoBulk = () => ({
    ok: true,
    value: statusOf({ state: 'undone', undoing: true, done: 37, changed: 36, total: 37 }),
  });
  openList();
  await screen.findByText('WAY-142');
  await userEvent.click(boxOf('WAY-142'));
  await userEvent.click(boxOf('WAY-155'));
  await userEvent.click(screen.getByRole('button', { name: 'Change work type' }));
  expect(await screen.findByRole('heading', { name: 'Change the work type of 1 item' })).toHaveFocus();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(/WAY-142reads as technical taskStory\s*becomes\s*Task/);
  expect(second).toHaveTextContent('reads as spike. Left alone: this space has no work type that fits.');

  jest.useFakeTimers({ advanceTimers: true });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: 'Change 1 item' }));
  expect(await screen.findByRole('heading', { name: 'Changing 38 items' })).toHaveFocus();
  expect(screen.getByText('24 stay changed, 14 stay as they were.')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '24');
  host.answers.readBulk = () => ({
    ok: true,
    value: statusOf({
      state: 'done',
      done: 38,
      changed: 37,
      leftAlone: [{ key: 'WAY-203', why: 'needs-field' }],
      undoUntil: '2026-12-21T10:00:00Z',
    }),
  });
  await act(() => jest.advanceTimersByTimeAsync(1600));
  jest.useRealTimers();
  expect(screen.getByRole('heading', { name: '37 of 38 items changed' })).toHaveFocus();
  expect(screen.getByText(/WAY-203 was left alone: it asks for a field that only you can fill\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: '36 of 37 items put back' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(await screen.findByText('WAY-142')).toBeVisible();
  expect(opened.times).toBe(1);
  expect(host.named('readHealthList')).toHaveLength(2);
});

test('a change that goes on from before is shown at once', async () => {
  host.answers.readBulk = () => ({ ok: true, value: statusOf({ drive: 'screen' }) });
  host.answers.stopBulk = () => ({
    ok: true,
    value: statusOf({ state: 'stopped', undoUntil: '2026-12-21T10:00:00Z' }),
  });
  openList();
  expect(await screen.findByText('It goes on while this page is open.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(await screen.findByRole('heading', { name: '24 of 38 items changed' })).toBeVisible();
  expect(screen.getByText('24 stay changed, 14 stay as they were.')).toBeVisible();
});

test('how a change goes is asked again only when the last answer is there: each call works on the items', async () => {
  host.answers.readBulk = () => ({ ok: true, value: statusOf({}) });
  jest.useFakeTimers({ advanceTimers: true });
  openList();
  expect(await screen.findByRole('heading', { name: 'Changing 38 items' })).toBeVisible();
  host.answers.readBulk = () => new Promise(() => undefined);
  await act(() => jest.advanceTimersByTimeAsync(5000));
  jest.useRealTimers();
  expect(host.named('readBulk')).toHaveLength(2);
});

test('what was left alone does not count as changed', async () => {
  const leftAlone = [{ key: 'WAY-203', why: 'needs-field' } as const];
  const part = { done: 24, changed: 23, leftAlone };
  host.answers.readBulk = () => ({ ok: true, value: statusOf(part) });
  host.answers.stopBulk = () => ({ ok: true, value: statusOf({ ...part, state: 'stopped' }) });
  openList();
  expect(await screen.findByText('23 stay changed, 15 stay as they were.')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '24');
  await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(await screen.findByRole('heading', { name: '23 of 38 items changed' })).toBeVisible();
  expect(screen.getByText('23 stay changed, 15 stay as they were.')).toBeVisible();
});

test('an undo that got no answer is tried once more by hand', async () => {
  host.answers.readBulk = () => ({ ok: true, value: statusOf({}) });
  host.answers.stopBulk = () => ({
    ok: true,
    value: statusOf({ state: 'stopped', undoUntil: '2026-12-21T10:00:00Z' }),
  });
  host.answers.undoBulk = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'putting back' } });
  openList();
  await userEvent.click(await screen.findByRole('button', { name: 'Stop here' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
  expect(screen.getByRole('alert')).toHaveTextContent('Undo once more: nothing is put back twice.');
});
