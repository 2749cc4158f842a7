import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IssueView } from '../../../src/contract/issue-view';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { openWorkbench } from './open-workbench';

beforeEach(() => host.reset());

const ADD = 'What do they gain from adding pictures?';
const summary = () => screen.findByLabelText('Summary of WAY-142');
const isNow = (view: IssueView) => {
  host.answers.readIssue = () => ({ ok: true, value: view });
  act(() => host.tell('JIRA_ISSUE_CHANGED'));
};

test.each<[string, IssueView, string]>([
  [
    'somebody decided on another kind',
    { ...forcedStory, decision: { kind: 'story', by: 'panel', at: '2026-11-12T08:00:00Z' } },
    'Your team’s call',
  ],
  [
    'its work type was not read',
    { state: 'out-of-scope', key: forcedStory.key, filedAs: forcedStory.filedAs, why: 'epic' },
    'Epics are not read',
  ],
])('answers and edits are there again after a while in which %s', async (_why, meanwhile, says) => {
  await openWorkbench(forcedStory);
  await userEvent.type(screen.getByLabelText(ADD), 'others know the way');
  await userEvent.type(await summary(), ' soon');
  isNow(meanwhile);
  await screen.findByText(says);
  expect(screen.queryByLabelText(ADD)).not.toBeInTheDocument();
  isNow(forcedStory);
  expect(await screen.findByLabelText(ADD)).toHaveValue('others know the way');
  expect(((await summary()) as HTMLTextAreaElement).value).toMatch(/ soon$/);
});

test('what was written for one item is not shown for another', async () => {
  await openWorkbench(forcedStory);
  await userEvent.type(screen.getByLabelText(ADD), 'others know the way');
  isNow({ ...forcedStory, key: 'WAY-143' });
  await screen.findByLabelText('Summary of WAY-143');
  expect(screen.getByLabelText(ADD)).toHaveValue('');
});
