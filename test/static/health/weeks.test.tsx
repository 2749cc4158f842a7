import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Flow, Score } from '../../../src/engine/health/picture';
import { HealthScreen } from '../../../static/health/health-screen';
import { retroSummary } from '../../../static/health/overview/retro-summary';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf } from '../../support/sample-health';
import { pictureOf } from '../../support/sample-picture';

const ISO_DAY = /\d{4}-\d\d-\d\d/;
const MONDAYS = ['10-26', '11-02', '11-09', '11-16', '11-23', '11-30'].map((day) => `2026-${day}`);
// The year stands where it is not this one.
const day = (date: string) => (new Date().getFullYear() === 2026 ? date : `${date} 2026`);

beforeEach(() => host.reset());

function inWeeks(parts: Partial<Flow> = {}, scored: Partial<Score> = {}) {
  const { flow, score, ...picture } = pictureOf();
  const steps = flow.steps.map((step, at) => ({ ...step, name: MONDAYS[at] ?? '' }));
  if (score === null) throw new Error('the sample has a score');
  return healthReadingOf({
    picture: {
      ...picture,
      flow: { ...flow, by: 'week', steps, ...parts },
      score: { ...score, since: '2026-10-26', ...scored },
    },
  });
}
const show = (reading: ReturnType<typeof inWeeks>) => {
  host.answers.openHealth = () => ({ ok: true, value: healthViewOf({ reading }) });
  render(<HealthScreen siteUrl="https://waymark.example" />);
};

test('weeks are named by their Monday in words wherever they stand', async () => {
  show(inWeeks());
  expect(await screen.findByText(/finished no story\.$/)).toHaveTextContent(
    `The week of ${day('16 November')} finished no story.`,
  );
  expect(screen.getByText(/^of 100/)).toHaveTextContent(`of 100, up 9 since the week of ${day('26 October')}`);
  const chart = await screen.findByRole('application', { name: /Velocity by kind/ });
  act(() => chart.focus());
  await userEvent.keyboard('{ArrowRight}{ArrowUp}');
  expect(await screen.findByText(`The week of ${day('26 October')}, enabler, 9 of 42 points`)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show Velocity by kind as table' }));
  const table = screen.getByRole('table', { name: 'Points done by kind' });
  expect(within(table).getByRole('row', { name: `${day('16 November')} 0 13 3 21 37` })).toBeVisible();
  expect(document.body).not.toHaveTextContent(ISO_DAY);
});

test('a score kept week by week is told so in a space with sprints, too', async () => {
  const trend = { basis: 'weekly-readings', points: MONDAYS.map((step, at) => ({ step, value: 70 + at })) } as const;
  const { flow } = pictureOf();
  show(inWeeks(flow, { trend, change: 0 }));
  expect(await screen.findByText(/^of 100/)).toHaveTextContent(`of 100, as in the week of ${day('26 October')}`);
  expect(await screen.findByText(/finished no story\.$/)).toHaveTextContent('Sprint 34 finished no story.');
});

test('the summary for the retro names weeks in words', () => {
  const summary = retroSummary('Waymark', inWeeks());
  expect(summary).toContain(`| ${day('23 November')} | 20 | 7 | 2 | 11 | 40 |`);
  expect(summary).not.toMatch(ISO_DAY);
});
