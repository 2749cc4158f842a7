import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ByKind, Flow } from '../../../src/engine/health/picture';
import { HealthScreen } from '../../../static/health/health-screen';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf } from '../../support/sample-health';
import { pictureOf } from '../../support/sample-picture';

beforeEach(() => host.reset());

const spikes = (spike: number): ByKind => ({ story: 0, enabler: 0, spike, 'technical-task': 0 });

function show(unit: Flow['unit'], amount: ByKind) {
  const { flow, ...picture } = pictureOf({ decided: 1 });
  const step = { id: 31, name: 'Sprint 31', running: false, amount, items: spikes(1), hours: null };
  const reading = healthReadingOf({
    picture: { ...picture, flow: { ...flow, unit, steps: [step], withoutStory: [31] } },
  });
  host.answers.openHealth = () => ({ ok: true, value: healthViewOf({ reading }) });
  render(<HealthScreen siteUrl="https://waymark.example" />);
}

test.each([
  ['points', '1 point'],
  ['items', '1 item'],
] as const)('one of the %s that were finished is one', async (unit, one) => {
  show(unit, spikes(1));
  expect(await screen.findByText(/of technical work and spikes\s+was done/)).toHaveTextContent(
    `${one} of technical work and spikes was done.`,
  );
  const chart = await screen.findByRole('application', { name: /Velocity by kind/ });
  act(() => chart.focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByText(`Sprint 31, spike, ${one}`)).toBeVisible();
});

test('a part of one point is a part of one point', async () => {
  show('points', { ...spikes(0.5), enabler: 0.5 });
  const chart = await screen.findByRole('application', { name: /Velocity by kind/ });
  act(() => chart.focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByText('Sprint 31, enabler, 0.5 of 1 point')).toBeVisible();
});

test('one item that the team decided counts as decided', async () => {
  show('points', spikes(1));
  expect(await screen.findByText(/as your team\s+decided\.$/)).toHaveTextContent('1 item counts as your team decided.');
});
