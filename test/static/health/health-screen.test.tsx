import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { HealthView } from '../../../src/contract/health-view';
import { HealthScreen } from '../../../static/health/health-screen';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf } from '../../support/sample-health';
import { checkOf, pictureOf } from '../../support/sample-picture';

const show = (view: HealthView, path = '/') => {
  host.path = path;
  host.answers = { ...host.answers, openHealth: () => ({ ok: true, value: view }) };
  render(<HealthScreen siteUrl="https://waymark.example" />);
};
const card = async (name: string | RegExp) =>
  (await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement;

beforeEach(() => host.reset());

test('the mix is one sentence with its base, and what it was before', async () => {
  show(healthViewOf());
  const mix = await card('Stories and technical work are about even');
  expect(mix).toHaveTextContent('Stories 48%, technical work 47%, spikes 5%. Six sprints ago it was 44, 51 and 5.');
  expect(within(mix).getByText('389 read as a kind')).toBeVisible();
  expect(within(mix).getByText('1,204 on 298 items')).toBeVisible();
  expect(
    within(mix).getByRole('img', { name: /^Mix: story 186 items, enabler 52 items, spike 21 items/ }),
  ).toBeVisible();
  expect(within(mix).getByRole('link', { name: /Technical task\s*130 · 33%\s*25% of points/ })).toBeVisible();
  expect(screen.getByText(/Waymark · 412 items, 23 not classified · read just now/)).toBeVisible();
});

test('a backlog without points and sprints has one bar and counts weeks', async () => {
  const picture = pictureOf();
  const steps = picture.flow.steps.map((step, at) => ({ ...step, name: `2026-11-0${at + 1}` }));
  const flow = { ...picture.flow, steps, by: 'week', unit: 'items', withoutStory: [] } as const;
  show(
    healthViewOf({
      reading: healthReadingOf({ picture: { ...picture, flow, mix: { ...picture.mix, points: null } } }),
    }),
  );
  const mix = await card('Stories and technical work are about even');
  expect(within(mix).queryByText('Points')).not.toBeInTheDocument();
  expect(await screen.findByText('No points, no sprints? All fine.')).toBeVisible();
});

test('the score says what would win most, and how it adds up', async () => {
  show(healthViewOf());
  const score = await card('Score');
  expect(score).toHaveTextContent('80of 100, up 9 since Sprint 31');
  expect(score).toHaveTextContent(/Spikes without gaps\s*7 points/);
  expect(score).toHaveTextContent('In two others6 points');
  await userEvent.click(within(score).getByText('How the score adds up'));
  expect(score).toHaveTextContent('Each of eight checks can give 12.5 points');
});

describe('checks', () => {
  test('each has status, base, value, target and change in words', async () => {
    show(healthViewOf());
    const checks = await card('Checks');
    const [forced] = within(checks).getAllByRole('listitem');
    expect(forced).toHaveTextContent('To work on · 38 of 171 items in story form');
    expect(forced).toHaveTextContent('22%');
    expect(forced).toHaveTextContent('target ≤ 10%');
    expect(forced).toHaveTextContent('12 pts down, better');
    expect(within(checks).getByText('trend starts today')).toBeVisible();
    expect(within(checks).getAllByText('few items')).toHaveLength(2);
  });

  test('one with too few items has no percentage', async () => {
    const few = checkOf('spikes-without-gaps', {
      count: 2,
      of: 7,
      value: null,
      status: 'too-few',
      few: true,
      trend: null,
    });
    show(healthViewOf({ reading: healthReadingOf({ picture: pictureOf({ checks: [few] }) }) }));
    const [only] = within(await card('Checks')).getAllByRole('listitem');
    expect(only).toHaveTextContent('Too few to say');
    expect(only).not.toHaveTextContent(/\d%.*target.*\d%/);
  });

  test('a check leads to its list, and the address says so', async () => {
    show(healthViewOf());
    const link = within(await card('Checks')).getByRole('link', { name: 'Forced stories' });
    expect(link).toHaveAttribute('href', '/list/forced-story');
    await userEvent.click(link);
    expect(host.paths).toEqual(['/list/forced-story']);
  });
});

test('where to start: which item, whom to ask what, why now and what could help', async () => {
  show(healthViewOf());
  const start = await card('Where to start');
  const [first, second] = within(start).getAllByRole('listitem');
  expect(first).toHaveTextContent('Ask the product owner: who would notice when this is done?');
  expect(first).toHaveTextContent('Forced story · sprint 37, ranked 2 · lift into two stories');
  expect(second).toHaveTextContent('WAY-126 waits for it');
});

describe('velocity', () => {
  test('the chart can be shown as a table', async () => {
    show(healthViewOf());
    await userEvent.click(await screen.findByRole('button', { name: 'Show Velocity by kind as table' }));
    const table = screen.getByRole('table', { name: 'Points done by kind' });
    expect(within(table).getByRole('row', { name: 'Sprint 34 0 13 3 21 37' })).toBeVisible();
  });

  test('arrow keys walk its parts and speak them, Enter opens the list', async () => {
    show(healthViewOf());
    const chart = await screen.findByRole('application', { name: /Velocity by kind/ });
    act(() => chart.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(await screen.findByText('Sprint 31, enabler, 9 of 42 points')).toBeVisible();
    await userEvent.keyboard('{End}{ArrowDown}{Enter}');
    expect(host.paths).toEqual(['/list/finished?kind=story&step=36']);
  });

  test('a sprint that finished no story is named', async () => {
    show(healthViewOf());
    expect(await screen.findByText(/37 points of technical work and spikes\s+were done/)).toHaveTextContent(
      'Sprint 34 finished no story.',
    );
  });
});

test('capacity is set against its bands in words', async () => {
  show(healthViewOf());
  const capacity = await card('Capacity against target');
  expect(within(capacity).getByText('target 50–70%, 10 below')).toBeVisible();
  expect(within(capacity).getByText('target 15–25%, within')).toBeVisible();
  expect(within(capacity).getByText('target 10–25%, 8 above')).toBeVisible();
  expect(capacity).toHaveTextContent('Carried over: 9 of 64 technical items crossed a sprint’s end.');
});

test('the matrix says what fits, and leads to each cell', async () => {
  show(healthViewOf());
  const matrix = within(await card('Truthfulness')).getByRole('table');
  expect(within(matrix).getByRole('link', { name: '161, fits' })).toBeVisible();
  expect(within(matrix).getByRole('link', { name: '31, does not fit' })).toHaveAttribute(
    'href',
    '/list/all?kind=technical-task&issueType=1',
  );
});

test('what is left out is said, with why', async () => {
  show(healthViewOf({ reading: healthReadingOf({ seen: 'some' }) }));
  const care = await card('Read with care');
  expect(care).toHaveTextContent(
    '23 items are left out of the shares: 14 defects, 6 with too little to read, 3 too close to call.',
  );
  expect(care).toHaveTextContent('Items that you cannot see are not in here.');
  expect(care).toHaveTextContent('No person is counted anywhere.');
});

describe('filters', () => {
  test('are asked for as the address has them', async () => {
    show(healthViewOf(), '/?statuses=to-do&sprints=31-36');
    await screen.findByText('Status: To do');
    expect(host.named('openHealth')[0]?.payload).toMatchObject({
      filters: { statuses: ['to-do'], sprints: { from: 31, to: 36 } },
      compare: null,
    });
  });

  test('a choice changes the address and asks again', async () => {
    show(healthViewOf());
    await userEvent.click(await screen.findByText('Epic', { selector: 'summary *' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'WAY-12 Trail pictures' }));
    expect(host.paths).toEqual(['/?epics=12']);
    expect(host.named('openHealth').at(-1)?.payload).toMatchObject({ filters: { epics: [12] } });
  });

  test('the period can be set beside the sprints before it', async () => {
    show(healthViewOf());
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Compare with Sprint 25 to Sprint 30' }));
    expect(host.named('openHealth').at(-1)?.payload).toMatchObject({ compare: { from: 25, to: 30 } });
  });

  test('that let nothing through can be cleared', async () => {
    show(healthViewOf({ reading: healthReadingOf({ picture: pictureOf({ items: 0, read: 0 }) }) }), '/?epics=12');
    expect(await screen.findByText('No item matches these filters')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear the filters' })[0] as HTMLElement);
    expect(host.paths).toEqual(['/']);
  });
});
