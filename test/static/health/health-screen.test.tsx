import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProblemCode } from '../../../src/contract/problem';
import { HealthScreen } from '../../../static/health/health-screen';
import { host } from '../../support/fake-host';
import { healthItemOf, healthPageOf } from '../../support/sample-health';

const startOf = (about: number) => () =>
  ({ ok: true, value: { projectKey: 'WAY', projectName: 'Waymark', about } }) as const;
const problem = (code: ProblemCode, retryAfter?: number) =>
  ({ ok: false, problem: { code, where: 'reading', ...(retryAfter === undefined ? {} : { retryAfter }) } }) as const;
const open = () => render(<HealthScreen siteUrl="https://waymark.example" />);

beforeEach(() => {
  host.reset();
  host.answers = { startHealth: startOf(412), readHealthPage: () => ({ ok: true, value: healthPageOf() }) };
});

test('a small backlog is read at once and told in one sentence, with its base', async () => {
  open();
  expect(await screen.findByRole('heading', { name: 'Stories and technical work are about even' })).toBeVisible();
  expect(screen.getByText('Stories 48%, technical work 47%, spikes 5%.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Backlog health' })).toBeVisible();
  expect(screen.getByText(/Waymark · 412 items, 23 not classified · read just now/)).toBeVisible();
  expect(screen.getByText('389 read as a kind')).toBeVisible();
});

test('the mix bar speaks its numbers and can be shown as a table', async () => {
  open();
  await screen.findByText(/read just now/);
  const bar = screen.getByRole('img', { name: /^Mix: story 186 items, enabler 52 items, spike 21 items/ });
  expect(bar).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table', { name: 'Items by kind' });
  expect(within(table).getByRole('row', { name: 'Enabler 52 13%' })).toBeVisible();
  expect(within(table).getByRole('row', { name: 'All 389 100%' })).toBeVisible();
  expect(bar).not.toBeInTheDocument();
});

test('what is left out is said, with why', async () => {
  host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf({ read: 415, decidedNone: 3 }) });
  open();
  expect(await screen.findByText('Based on 415 items, 26 not classified.')).toBeVisible();
  expect(
    screen.getByText(
      'They are left out of the shares: 14 defects, 6 with too little to read, 3 too close to call, 3 that your team called none of the four.',
    ),
  ).toBeVisible();
  expect(screen.getByText('57 epics, sub-tasks and bugs were not read.')).toBeVisible();
  expect(screen.getByText('No person is counted anywhere.')).toBeVisible();
});

test('each list names its base, its items, and what shows them', async () => {
  host.answers.readHealthPage = () => ({
    ok: true,
    value: healthPageOf({
      mismatches: [healthItemOf(142), healthItemOf(146, { decided: true, kind: 'enabler' })],
      forcedStories: [healthItemOf(142)],
    }),
  });
  open();
  const misfits = await screen.findByRole('region', { name: 'Work type does not fit' });
  expect(misfits).toHaveTextContent('2 of 389 items read as a kind (1%). Filed as one thing, reads as another.');
  expect(within(misfits).getAllByRole('row')).toHaveLength(3);
  expect(within(misfits).getByRole('row', { name: /WAY-146.*Enabler.*Your team’s call/ })).toBeVisible();
  expect(
    within(misfits).getByRole('row', { name: /WAY-142.*Technical task.*94%.*To do.*“As a developer”/ }),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'Forced stories' })).toHaveTextContent(
    '1 of 171 items in story form (1%). In story form, yet no one outside the team gains.',
  );
});

test('an empty list says so, and a small base is tagged and has no percentage', async () => {
  host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf({ inStoryForm: 12 }) });
  open();
  expect(await screen.findByRole('region', { name: 'Forced stories' })).toHaveTextContent(
    '0 of 12 items in story formfew items. No story form around a technical step.',
  );
});

test('a long list shows twenty and then more', async () => {
  const mismatches = Array.from({ length: 45 }, (_, index) => healthItemOf(index + 1));
  host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf({ mismatches }) });
  open();
  const list = await screen.findByRole('region', { name: 'Work type does not fit' });
  expect(within(list).getAllByRole('row')).toHaveLength(21);
  await userEvent.click(within(list).getByRole('button', { name: 'Show 20 more of 45' }));
  await userEvent.click(within(list).getByRole('button', { name: 'Show 5 more of 45' }));
  expect(within(list).getAllByRole('row')).toHaveLength(46);
});

test('an item opens in Jira, here or in a new tab, and its link can be copied', async () => {
  host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf({ mismatches: [healthItemOf(142)] }) });
  open();
  const link = await screen.findByRole('link', { name: 'WAY-142' });
  expect(link).toHaveAttribute('href', 'https://waymark.example/browse/WAY-142');
  const user = userEvent.setup();
  await user.click(link);
  await user.keyboard('{Control>}');
  await user.click(link);
  expect(host.navigated).toEqual([
    { url: '/browse/WAY-142', type: 'same-tab' },
    { url: '/browse/WAY-142', type: 'new-tab' },
  ]);
});

test('under twenty items there are counts and no percentages', async () => {
  host.answers.readHealthPage = () => ({
    ok: true,
    value: healthPageOf({ read: 7, kinds: { story: 3, enabler: 1, spike: 1, 'technical-task': 2 }, inStoryForm: 2 }),
  });
  open();
  expect(await screen.findByRole('heading', { name: '7 items, too few for shares' })).toBeVisible();
  expect(screen.getByText('Percentages start at 20 items. Until then, here is how many of each.')).toBeVisible();
  expect(screen.queryByText(/%/)).not.toBeInTheDocument();
});

test('a space without items that are read says so', async () => {
  const kinds = { story: 0, enabler: 0, spike: 0, 'technical-task': 0 };
  host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf({ read: 0, outOfScope: 1, kinds }) });
  open();
  expect(await screen.findByText('Nothing to read here yet')).toBeVisible();
  expect(screen.getByText('Stories and tasks are read as they come. Not read: 1 epic, sub-task or bug.')).toBeVisible();
});

describe('a large backlog', () => {
  beforeEach(() => {
    host.answers.startHealth = startOf(5012);
  });

  test('is read when asked, page after page, with progress', async () => {
    const pages: ((next: string | null) => void)[] = [];
    host.answers.readHealthPage = () =>
      new Promise((resolve) => pages.push((next) => resolve({ ok: true, value: healthPageOf({ next }) })));
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Read 5,012 items' }));
    expect(screen.getByRole('heading', { name: 'Reading the backlog' })).toBeVisible();
    await act(async () => pages[0]?.('second'));
    expect(screen.getByText('469 of 5,012 items', { selector: 'strong' })).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Items read' })).toHaveAttribute('value', '469');
    expect(screen.getByText(/389 read as a kind, 23 not classified/)).toBeVisible();
    await act(async () => pages[1]?.(null));
    expect(await screen.findByText(/Waymark · 824 items, 46 not classified/)).toBeVisible();
    expect(host.named('readHealthPage').map(({ payload }) => payload)).toEqual([{ next: null }, { next: 'second' }]);
  });

  test('can be stopped and gone on with from there', async () => {
    const pages: ((next: string | null) => void)[] = [];
    host.answers.readHealthPage = () =>
      new Promise((resolve) => pages.push((next) => resolve({ ok: true, value: healthPageOf({ next }) })));
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Read 5,012 items' }));
    await act(async () => pages[0]?.('second'));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('status')).toHaveTextContent('Reading stopped at 469 of 5,012');
    expect(screen.getByRole('heading', { name: 'Stories and technical work are about even' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
    await act(async () => pages[1]?.('ignored'));
    expect(screen.getByRole('status')).toHaveTextContent('Reading stopped at 469 of 5,012');

    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await act(async () => pages[2]?.(null));
    expect(await screen.findByText(/Waymark · 824 items/)).toBeVisible();
    expect(host.named('readHealthPage').at(-1)?.payload).toEqual({ next: 'second' });
  });
});

describe('what can go wrong', () => {
  test('no access to the space', async () => {
    host.answers.startHealth = () => problem('not-visible');
    open();
    expect(await screen.findByText('You can’t browse this space')).toBeVisible();
    expect(screen.getByText('Ask a space admin for access.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('Jira does not answer, and then does', async () => {
    host.answers.startHealth = () => problem('jira-unavailable');
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
    host.answers.startHealth = startOf(412);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Stories and technical work are about even' })).toBeVisible();
  });

  test('a page fails: what was read stays, and trying again goes on from there', async () => {
    host.answers.readHealthPage = ({ next }) =>
      next === null ? { ok: true, value: healthPageOf({ next: 'second' }) } : problem('unexpected');
    open();
    expect(await screen.findByText(/Reading stopped at 469 of 469; the numbers below count that far/)).toBeVisible();
    expect(screen.getByText('389 read as a kind')).toBeVisible();
    host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf() });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Waymark · 824 items/)).toBeVisible();
    expect(host.named('readHealthPage').at(-1)?.payload).toEqual({ next: 'second' });
  });

  test('Jira asks to slow down: it says when it goes on, and does', async () => {
    jest.useFakeTimers({ now: new Date(2026, 10, 12, 10, 40, 30) });
    try {
      host.answers.readHealthPage = ({ next }) =>
        next === null ? { ok: true, value: healthPageOf({ next: 'second' }) } : problem('rate-limited', 90);
      open();
      await act(() => jest.advanceTimersByTimeAsync(10));
      expect(screen.getByRole('status')).toHaveTextContent('Jira asked to slow down. It goes on by itself at 10:42.');
      host.answers.readHealthPage = () => ({ ok: true, value: healthPageOf() });
      await act(() => jest.advanceTimersByTimeAsync(90_000));
      expect(screen.getByText(/Waymark · 824 items/)).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });
});

test('reading again starts from the beginning', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText(/Waymark · 412 items/)).toBeVisible();
  expect(host.named('readHealthPage')).toHaveLength(2);
});
