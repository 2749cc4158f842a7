import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HealthScreen } from '../../../static/health/health-screen';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf } from '../../support/sample-health';

const open = async (path: string, reading = healthReadingOf()) => {
  host.path = path;
  host.answers = {
    openHealth: () => ({ ok: true, value: healthViewOf({ reading }) }),
    readHealthList: () => ({ ok: true, value: { total: 0, of: null, from: 0, items: [], ids: [], jql: null } }),
  };
  render(<HealthScreen siteUrl="https://waymark.example" />);
  return screen.findByRole('checkbox', { name: 'Use single keys' });
};

beforeEach(() => {
  host.reset();
  localStorage.clear();
});

test('R starts refinement, and / goes to the filters', async () => {
  await open('/');
  await userEvent.keyboard('/');
  expect(document.activeElement).toHaveTextContent('Sprints');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('r');
  expect(host.paths).toEqual(['/refine']);
});

test('in a list / goes to its search, where keys are only typed', async () => {
  await open('/list/forced-story');
  await userEvent.keyboard('/');
  const search = screen.getByRole('searchbox', { name: 'Search this list' });
  expect(search).toHaveFocus();
  await userEvent.keyboard('r/');
  expect(search).toHaveValue('r/');
  expect(host.paths).toEqual([]);
});

test('single keys can be turned off, for good', async () => {
  const choice = await open('/');
  await userEvent.click(choice);
  choice.blur();
  await userEvent.keyboard('r');
  expect(host.paths).toEqual([]);
  expect(localStorage.getItem('true-story.single-keys')).toBe('off');
});

test('with nothing to refine, R does nothing and is not offered', async () => {
  await open('/', healthReadingOf({ talk: { items: [], total: 0 } }));
  await userEvent.keyboard('r');
  expect(host.paths).toEqual([]);
  expect(screen.queryByText('starts refinement')).not.toBeInTheDocument();
});

test('where only totals are shown, / is not offered: nothing narrows them', async () => {
  await open('/', healthReadingOf({ seen: 'totals' }));
  expect(screen.getByText('starts refinement')).toBeVisible();
  expect(screen.queryByText('goes to the filters')).not.toBeInTheDocument();
});
