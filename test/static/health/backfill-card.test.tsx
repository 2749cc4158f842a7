import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BackfillPreview, BackfillStatus } from '../../../src/contract/health-view';
import { BackfillCard } from '../../../static/health/overview/backfill-card';
import { host } from '../../support/fake-host';

const NONE: BackfillStatus = { state: 'none', done: 0, total: 0, refused: 0, problem: null };
const PREVIEW: BackfillPreview = {
  items: 400,
  open: { labels: 120, properties: 150 },
  done: { labels: 0, properties: 90 },
  decided: 3,
  drive: 'jira',
};
const offer = (preview: BackfillPreview) => {
  host.answers = {
    readBackfill: () => ({ ok: true, value: NONE }),
    previewBackfill: () => ({ ok: true, value: preview }),
    startBackfill: () => ({ ok: true, value: { ...NONE, state: 'running', done: 24, total: 240 } }),
    stopBackfill: () => ({ ok: true, value: { ...NONE, state: 'stopped', done: 30, total: 240 } }),
  };
  render(<BackfillCard />);
};
const look = () => userEvent.click(screen.getByRole('button', { name: 'See what would change' }));

beforeEach(() => host.reset());

test('nothing is asked before somebody looks, and nothing written before they say so', async () => {
  offer(PREVIEW);
  expect(host.calls).toEqual([]);
  await look();
  expect(await screen.findByText(/240 items of 400 change: 120 labels on open items/)).toHaveTextContent(
    '3 decisions of your team stay as made.',
  );
  expect(host.named('startBackfill')).toEqual([]);
});

test('one item changes', async () => {
  offer({ ...PREVIEW, open: { labels: 1, properties: 1 }, done: { labels: 0, properties: 0 } });
  await look();
  expect(await screen.findByText(/^1 item of 400 changes: 1 label on open items/)).toBeVisible();
});

test('it is written as chosen, with progress, and can be stopped', async () => {
  offer(PREVIEW);
  await look();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Set labels on open items' }));
  await userEvent.click(screen.getByRole('button', { name: 'Write to 240 items' }));
  expect(host.named('startBackfill')[0]?.payload).toEqual({ open: 'properties', done: 'properties' });
  expect(await screen.findByText('24 of 240 items')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(await screen.findByText('Stopped at 30 of 240.')).toBeVisible();
});

test('a backlog that stands as it should has nothing to write', async () => {
  offer({ ...PREVIEW, open: { labels: 0, properties: 0 }, done: { labels: 0, properties: 0 } });
  await look();
  expect(await screen.findByText('Nothing to write: all 400 items stand as they should.')).toBeVisible();
});

test('so has one of a single item', async () => {
  offer({ ...PREVIEW, items: 1, open: { labels: 0, properties: 0 }, done: { labels: 0, properties: 0 } });
  await look();
  expect(await screen.findByText('Nothing to write: the one item stands as it should.')).toBeVisible();
});

test('a problem says that nothing was changed', async () => {
  offer(PREVIEW);
  host.answers.previewBackfill = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'counting' } });
  await look();
  expect(await screen.findByText('Jira did not answer. Nothing was changed.')).toBeVisible();
});

test('the focus goes to what became of a press', async () => {
  offer(PREVIEW);
  await look();
  expect((await screen.findByText(/240 items of 400 change/)).parentElement).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Write to 240 items' }));
  expect((await screen.findByText('24 of 240 items')).closest('[tabindex="-1"]')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect((await screen.findByText('Stopped at 30 of 240.')).closest('[tabindex="-1"]')).toHaveFocus();
});

test('who is elsewhere by the end keeps the focus', async () => {
  offer(PREVIEW);
  await look();
  jest.useFakeTimers({ advanceTimers: true });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: 'Write to 240 items' }));
  const stop = await screen.findByRole('button', { name: 'Stop here' });
  render(<button type="button">Elsewhere</button>);
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  host.answers.readBackfill = () => ({ ok: true, value: { ...NONE, state: 'done', done: 240, total: 240 } });
  await act(() => jest.advanceTimersByTimeAsync(1500));
  jest.useRealTimers();
  expect(stop).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
});

test('while it is written, a lost answer says that it is asked again, not that nothing was changed', async () => {
  offer(PREVIEW);
  await look();
  jest.useFakeTimers({ advanceTimers: true });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: 'Write to 240 items' }));
  await screen.findByText('24 of 240 items');
  host.answers.readBackfill = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'looking' } });
  await act(() => jest.advanceTimersByTimeAsync(1500));
  expect(screen.getByText('Jira did not answer. What is written stays; it is asked again in a moment.')).toBeVisible();
  expect(screen.getByText('24 of 240 items')).toBeVisible();
  host.answers.readBackfill = () => ({ ok: true, value: { ...NONE, state: 'running', done: 48, total: 240 } });
  await act(() => jest.advanceTimersByTimeAsync(6000));
  jest.useRealTimers();
  expect(screen.getByText('48 of 240 items')).toBeVisible();
  expect(screen.queryByText(/Jira did not answer/)).not.toBeInTheDocument();
});
