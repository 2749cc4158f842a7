import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HealthView } from '../../../src/contract/health-view';
import type { ProblemCode } from '../../../src/contract/problem';
import { HealthScreen } from '../../../static/health/health-screen';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf, listItemOf, NOT_READING } from '../../support/sample-health';

const problem = (code: ProblemCode) => ({ ok: false, problem: { code, where: 'reading' } }) as const;
const show = (view: HealthView, path = '/') => {
  host.path = path;
  host.answers = { ...host.answers, openHealth: () => ({ ok: true, value: view }) };
  render(<HealthScreen siteUrl="https://waymark.example" />);
};
const card = async (name: string | RegExp) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement;

beforeEach(() => host.reset());

describe('before there is a reading', () => {
  test('the page says what reading does, and begins when asked', async () => {
    host.answers = {
      startScan: () => ({ ok: true, value: { ...NOT_READING, state: 'running', done: 0, about: 412 } }),
    };
    show(healthViewOf({ reading: null, about: 412 }));
    expect(await screen.findByText('Nothing is written to your items')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Read 412 items' }));
    expect(await screen.findByRole('heading', { name: 'Reading the backlog' })).toBeVisible();
    expect(screen.getByText('You can leave this page; reading goes on.')).toBeVisible();
  });

  test('progress has its base, what is left, and what is known so far', async () => {
    const soFar = { kinds: { story: 800, enabler: 300, spike: 83, 'technical-task': 600 }, notClassified: 57 };
    const scan = {
      ...NOT_READING,
      state: 'running',
      what: 'first',
      done: 1840,
      about: 5012,
      secondsLeft: 41,
      soFar,
    } as const;
    show(healthViewOf({ reading: null, about: 5012, scan }));
    expect(await screen.findByText('1,840 of 5,012 items', { selector: 'strong' })).toBeVisible();
    expect(screen.getByText('about 40 seconds left')).toBeVisible();
    expect(screen.getByText(/1,783 read as a kind, 57 not classified/)).toBeVisible();
  });

  test('a reading that was stopped can go on', async () => {
    host.answers = {
      startScan: () => ({ ok: true, value: { ...NOT_READING, state: 'running', done: 2310, about: 5012 } }),
    };
    show(
      healthViewOf({ reading: null, about: 5012, scan: { ...NOT_READING, state: 'stopped', done: 2310, about: 5012 } }),
    );
    expect(await screen.findByText('Reading stopped at 2,310 of 5,012')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(host.named('startScan')).toHaveLength(1);
  });

  test('a paused one says when it goes on', async () => {
    const goesOnAt = new Date(2026, 10, 27, 10, 42).toISOString();
    const scan = { ...NOT_READING, state: 'paused', done: 2310, about: 5012, goesOnAt } as const;
    show(healthViewOf({ reading: null, about: 5012, scan }));
    expect(await screen.findByText('Jira asked to slow down. It goes on by itself at 10:42.')).toBeVisible();
  });
});

test('an older reading is shown while a fresh one runs', async () => {
  const scan = { ...NOT_READING, state: 'running', what: 'refresh' } as const;
  show(healthViewOf({ scan, reading: healthReadingOf({ changedSince: 52, readAt: '2026-11-12T18:04:00.000Z' }) }));
  expect(await screen.findByText(/^Shown: the reading of 12 November/)).toBeVisible();
  expect(screen.getByText(/52 items have changed since\. The numbers update in a few seconds\./)).toBeVisible();
});

test('fewer than twenty items are shown one by one', async () => {
  const each = [listItemOf(1, { summary: 'Let birders note a sighting' }), listItemOf(2, { kind: null, problems: [] })];
  show(healthViewOf({ reading: healthReadingOf({ each }) }));
  const few = await card('1 of 2 items read as a kind, too few for shares');
  expect(within(few).getByText('Let birders note a sighting')).toBeVisible();
  expect(within(few).getByText('Not classified')).toBeVisible();
  expect(few).toHaveTextContent('Worth a look: WAY-1, forced story.');
});

describe('trouble', () => {
  test('without access', async () => {
    host.answers = { openHealth: () => problem('not-visible') };
    render(<HealthScreen siteUrl="https://waymark.example" />);
    expect(await screen.findByText('You can’t browse this space')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  test('Jira does not answer, then does', async () => {
    host.answers = { openHealth: () => problem('jira-unavailable') };
    render(<HealthScreen siteUrl="https://waymark.example" />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
    host.answers = { openHealth: () => ({ ok: true, value: healthViewOf() }) };
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Checks')).toBeVisible();
  });
});

describe('a first reading, and Jira does not answer', () => {
  const running = { ...NOT_READING, state: 'running', what: 'first', done: 1840, about: 5012 } as const;
  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test('it says so, goes on asking, and shows the reading when it is there', async () => {
    host.answers = { readScan: () => problem('jira-unavailable') };
    show(healthViewOf({ reading: null, about: 5012, scan: running }));
    await screen.findByText('1,840 of 5,012 items', { selector: 'strong' });
    await pass(1500);
    expect(screen.getByRole('alert')).toHaveTextContent('Jira did not answer');
    host.answers = { ...host.answers, readScan: () => ({ ok: true, value: { ...running, done: 2000 } }) };
    await pass(6000);
    expect(screen.getByText('2,000 of 5,012 items', { selector: 'strong' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    host.answers = {
      readScan: () => ({ ok: true, value: NOT_READING }),
      openHealth: () => ({ ok: true, value: healthViewOf() }),
    };
    await pass(1500);
    expect(await card('Checks')).toBeVisible();
    expect(host.named('readScan')).toHaveLength(3);
  });

  test('a reading that cannot be begun says so', async () => {
    host.answers = { startScan: () => problem('jira-unavailable') };
    show(healthViewOf({ reading: null, about: 412 }));
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await user.click(await screen.findByRole('button', { name: 'Read 412 items' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
    host.answers = { startScan: () => ({ ok: true, value: running }) };
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Reading the backlog' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('a reading that ended and cannot be opened is not offered anew', async () => {
    host.answers = { readScan: () => ({ ok: true, value: NOT_READING }) };
    show(healthViewOf({ reading: null, about: 5012, scan: running }));
    await screen.findByText('1,840 of 5,012 items', { selector: 'strong' });
    host.answers = { ...host.answers, openHealth: () => problem('jira-unavailable') };
    await pass(1500);
    expect(screen.getByRole('alert')).toHaveTextContent('Jira did not answer');
    expect(screen.queryByRole('button', { name: /^Read / })).not.toBeInTheDocument();
    host.answers = { openHealth: () => ({ ok: true, value: healthViewOf() }) };
    await userEvent
      .setup({ advanceTimers: jest.advanceTimersByTime })
      .click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Checks')).toBeVisible();
  });
});
