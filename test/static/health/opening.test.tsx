import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HealthScreen } from '../../../static/health/health-screen';
import { beginOpening } from '../../../static/health/opening';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf } from '../../support/sample-health';
import { pictureOf } from '../../support/sample-picture';

const NOTHING_FOUND = healthViewOf({ reading: healthReadingOf({ picture: { ...pictureOf(), items: 0 } }) });

beforeEach(() => host.reset());

test('what was asked for before anything is drawn is not asked for again', async () => {
  host.path = '/?statuses=done';
  host.answers = { openHealth: () => ({ ok: true, value: NOTHING_FOUND }) };
  const opening = beginOpening();
  await opening.history;
  render(<HealthScreen siteUrl="https://waymark.example" opening={opening} />);
  await screen.findByText('No item matches these filters');
  expect(host.named('openHealth')).toMatchObject([{ payload: { filters: { statuses: ['done'] } } }]);
  await userEvent.click(screen.getAllByRole('button', { name: 'Clear the filters' })[0] as HTMLElement);
  await screen.findByText('Nothing to read here yet');
  expect(host.named('openHealth')).toHaveLength(2);
});

test('the answer to another question is left aside', async () => {
  host.answers = { openHealth: () => ({ ok: true, value: NOTHING_FOUND }) };
  const { history, take } = beginOpening();
  await history;
  expect(take('{"filters":"others"}')).toBeNull();
});
