import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { listItemOf } from '../../support/sample-health';
import { answerWith, bar, boxOf, ITEMS, openList, resetList } from './open-list';

const rowOf = (key: string) => screen.getByRole('row', { name: new RegExp(`Select ${key}\\b`) });

beforeEach(resetList);

test('a list says where its number stands, its base, and what it means', async () => {
  answerWith(ITEMS, { total: 38 });
  openList();
  expect(await screen.findByText('As a system, I want to process GPX files')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Forced stories' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Breadcrumbs' })).toHaveTextContent('Backlog health / Truthfulness');
  expect(
    screen.getByText(
      (_, element) =>
        element?.tagName === 'P' &&
        element.textContent ===
          '38 of 171 items in story form (22%). In story form, yet no one outside the team gains.',
    ),
  ).toBeVisible();
  const row = rowOf('WAY-142');
  expect(row).toHaveTextContent(
    /Technical task\s*Clear\s*Sprint 37\s*To do\s*“As a developer”\s*Lift into two stories/,
  );
  expect(rowOf('WAY-192')).toHaveTextContent(/Your team’s call\s*Backlog/);
});

test('a small base is tagged and has no percentage', async () => {
  answerWith(ITEMS, { of: 12 });
  openList();
  expect(await screen.findByText(/4 of 12 items in story form/)).toHaveTextContent(/few items/);
  expect(screen.queryByText(/%\)/)).not.toBeInTheDocument();
});

test('a column sorts upwards, then downwards, and says so', async () => {
  openList();
  await screen.findByText('WAY-142');
  const head = screen.getByRole('columnheader', { name: 'Reads as' });
  expect(screen.getByRole('columnheader', { name: 'Due' })).toHaveAttribute('aria-sort', 'ascending');
  expect(head).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(within(head).getByRole('button'));
  expect(head).toHaveAttribute('aria-sort', 'descending');
  await waitFor(() =>
    expect(host.named('readHealthList').map(({ payload }) => (payload as { sort: unknown }).sort)).toEqual([
      { by: 'due', descending: false },
      { by: 'reads-as', descending: false },
      { by: 'reads-as', descending: true },
    ]),
  );
});

test('the list can be searched and filtered, and says how much is left', async () => {
  openList();
  await screen.findByText('WAY-142');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search this list' }), 'gpx');
  expect(screen.getByText('1 of 4 items')).toBeVisible();
  expect(screen.getAllByRole('checkbox', { name: /^Select WAY/ })).toHaveLength(1);
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How sure' }), 'Leaning');
  expect(screen.getAllByRole('checkbox', { name: /^Select WAY/ })).toEqual([boxOf('WAY-155')]);
  await userEvent.type(screen.getByRole('searchbox'), 'nothing like it');
  expect(screen.getByText('No item in this list matches')).toBeVisible();
});

test('what a kind, a sprint and a status filter choose stands in the address', async () => {
  openList();
  await screen.findByText('WAY-142');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reads as' }), 'Spike');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'In progress');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sprint' }), 'Sprint 36');
  expect(host.paths.at(-1)).toBe('/list/forced-story?statuses=in-progress&sprints=36-36&kind=spike');
  await waitFor(() =>
    expect(host.named('readHealthList').at(-1)?.payload).toMatchObject({
      query: { list: 'forced-story', kind: 'spike' },
      filters: { statuses: ['in-progress'], sprints: { from: 36, to: 36 } },
    }),
  );
});

test('an empty list and one that could not be read say so', async () => {
  answerWith([]);
  openList();
  expect(await screen.findByText('No item is in this list')).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('where Jira does not answer, trying again is offered', async () => {
  host.answers.readHealthList = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'reading' } });
  openList();
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
  answerWith(ITEMS);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('WAY-142')).toBeVisible();
});

test('where Jira asks to slow down, nobody is promised that it goes on by itself', async () => {
  host.answers.readHealthList = () => ({ ok: false, problem: { code: 'rate-limited', where: 'reading' } });
  openList();
  const message = (await screen.findByText('Jira asked to slow down')).closest('[role="status"]');
  expect(message).toHaveTextContent('Wait a moment before the next try. Try again');
});

test('the keyboard walks rows, chooses them, extends the choice, opens one, and lets go', async () => {
  openList();
  await screen.findByText('WAY-142');
  boxOf('WAY-142').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(boxOf('WAY-146')).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(boxOf('WAY-146')).toBeChecked();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(boxOf('WAY-192')).toHaveFocus();
  expect(bar()).toHaveTextContent('3 selected');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await waitFor(() => expect(host.navigated).toHaveLength(1));
  expect(host.navigated[0]?.url).toBe('/browse/WAY-155');
  await userEvent.keyboard('{Escape}');
  expect(boxOf('WAY-146')).not.toBeChecked();
  expect(bar()).toHaveTextContent('');
});

test('all items are chosen with one box', async () => {
  openList();
  await screen.findByText('WAY-142');
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all items' });
  await userEvent.click(boxOf('WAY-142'));
  expect(all.indeterminate).toBe(true);
  await userEvent.click(all);
  expect(bar()).toHaveTextContent('4 selected');
  await userEvent.click(all);
  expect(bar()).toHaveTextContent('');
});

test('the list opens in Jira’s own search', async () => {
  openList();
  await userEvent.click(await screen.findByRole('button', { name: 'Open in Jira search' }));
  await waitFor(() => expect(host.navigated).toHaveLength(1));
  expect(host.navigated[0]?.url).toBe('/issues/?jql=key%20in%20(WAY-142%2C%20WAY-146)');
});

test('a list that is too long to be named in a search offers none', async () => {
  answerWith(ITEMS, { jql: null });
  openList();
  await screen.findByText('WAY-142');
  expect(screen.queryByRole('button', { name: /Open in Jira/ })).not.toBeInTheDocument();
  expect(screen.queryByText('Copy the JQL')).not.toBeInTheDocument();
});

describe('a long list', () => {
  test('draws only what is looked at, and tells its length', async () => {
    answerWith(Array.from({ length: 1300 }, (_, at) => listItemOf(at + 1)));
    openList();
    await screen.findByText('WAY-1');
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '1301');
    expect(within(table).getAllByRole('checkbox').length).toBeLessThan(60);
    expect(rowOf('WAY-1')).toHaveAttribute('aria-rowindex', '2');
    expect(screen.getByRole('checkbox', { name: 'Select the first 1,000 items' })).toBeVisible();
  });

  test('is searched up to a thousand items', async () => {
    answerWith(Array.from({ length: 1300 }, (_, at) => listItemOf(at + 1, { summary: `Walk ${at + 1}` })));
    openList();
    await screen.findByText('WAY-1');
    await userEvent.click(screen.getByLabelText('Search this list'));
    await userEvent.paste('walk 99');
    // Walk 99, 199 and so on, and 990 to 999.
    expect(await screen.findByText('19 of the first 1,000 items')).toBeVisible();
    expect(host.named('readHealthList')).toHaveLength(10);
  });
});
