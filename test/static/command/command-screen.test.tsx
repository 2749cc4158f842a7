import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FoundItem } from '../../../src/contract/found-item';
import { CommandScreen } from '../../../static/command/command-screen';
import { connect } from '../../../static/shared/backend';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { everything } from '../../support/sample-options';
import { problemOf } from '../issue/open-issue';

const item = (id: string, key: string, summary: string): FoundItem => ({
  id,
  key,
  summary,
  filedAs: { id: '1', name: 'Story', iconUrl: null },
});
const RECENT = [item('10', 'WAY-1', 'Plan a walk'), item('11', 'WAY-2', 'Walk offline')];

beforeEach(() => {
  host.reset();
  host.module = 'jira:command';
  host.answers.findItems = ({ words }) => ({
    ok: true,
    value: words === '' ? RECENT : RECENT.filter(({ key, summary }) => `${key} ${summary}`.includes(words)),
  });
  host.answers.readIssue = () => ({ ok: true, value: forcedStory });
  host.answers.readApplyOptions = () => ({ ok: true, value: everything });
});

/** Opens the screen as its page does, with what Jira tells of the place. */
async function openCommand(): Promise<void> {
  const place = await connect();
  render(<CommandScreen given={place?.issueKey ?? ''} />);
}
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

test('begins with what was looked at lately; the keyboard finds and chooses', async () => {
  await openCommand();
  expect(await screen.findByText('Looked at lately')).toBeVisible();
  expect(options()).toEqual(['WAY-1Plan a walk', 'WAY-2Walk offline']);
  expect(screen.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('WAY-2');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toBeVisible();
  expect(host.named('readIssue')).toEqual([{ name: 'readIssue', payload: { item: '10' } }]);
  await waitFor(() => expect(host.named('readApplyOptions')[0]?.payload).toEqual({ item: '10' }));
});

test('looks a moment after the last key stroke, and says where nothing is found', async () => {
  await openCommand();
  await userEvent.type(screen.getByRole('combobox'), 'offline');
  expect(await screen.findByText('1 item')).toBeVisible();
  expect(options()).toEqual(['WAY-2Walk offline']);
  expect(host.named('findItems').map(({ payload }) => payload)).toEqual([{ words: '' }, { words: 'offline' }]);
  await userEvent.type(screen.getByRole('combobox'), ' swim');
  expect(
    await screen.findByText(
      'Nothing that you can see matches “offline swim”. Check the key, or try other words of the summary.',
    ),
  ).toBeVisible();
  expect(options()).toEqual([]);
});

test('Enter right after new words opens nothing of the list that stood there before them', async () => {
  const user = userEvent.setup();
  await openCommand();
  await screen.findByText('Looked at lately');
  await user.paste('offline');
  expect(screen.getByText('Looking…')).toBeVisible();
  expect(options()).toEqual([]);
  await user.keyboard('{Enter}');
  expect(host.named('readIssue')).toEqual([]);
  await screen.findByText('1 item');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(host.named('readIssue')).toEqual([{ name: 'readIssue', payload: { item: '11' } }]));
});

test.each([
  ['the context', { issue: { id: '11', key: 'WAY-2' } }],
  ['the address of the page behind', { location: 'https://waymark.example/browse/WAY-2?focused=1' }],
  ['the address of a board', { location: 'https://waymark.example/jira/boards/1?selectedIssue=WAY-2' }],
])('is filled in with the item of %s', async (_from, context) => {
  host.context = context;
  await openCommand();
  expect(screen.getByRole('combobox')).toHaveValue('WAY-2');
  await waitFor(() => expect(options()).toEqual(['WAY-2Walk offline']));
});

test('everything about the chosen item names it, and another one can be chosen', async () => {
  await openCommand();
  await userEvent.click(await screen.findByRole('option', { name: /WAY-2/ }));
  host.answers.rejectSuggestion = () => ({ ok: true, value: null });
  await userEvent.click(await screen.findByRole('button', { name: 'Reject' }));
  expect(host.named('rejectSuggestion')[0]?.payload).toMatchObject({ item: '11' });
  const bar = screen.getByRole('navigation', { name: 'The chosen item' });
  expect(bar).toHaveTextContent('WAY-2');
  await userEvent.click(within(bar).getByRole('button', { name: 'Another item' }));
  expect(await screen.findByRole('combobox')).toHaveFocus();
});

test('who can see nothing is told whom to ask', async () => {
  host.answers.findItems = () => ({ ok: true, value: [] });
  await openCommand();
  expect(
    await screen.findByText('There is no item here that you can see. Ask a space admin for access.'),
  ).toBeVisible();
});

test('where Jira does not answer, it can be asked again', async () => {
  host.answers.findItems = () => problemOf('jira-unavailable');
  await openCommand();
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
  host.answers.findItems = () => ({ ok: true, value: RECENT });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(options()).toHaveLength(2));
});
