import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StoryChoice } from '../../../src/contract/apply';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { everything } from '../../support/sample-options';
import { openPanel } from './open-issue';
import { sentRequest } from './open-workbench';

const attach = {
  type: 'attach',
  pattern: null,
  title: 'Attach to a story',
  sentence: 'WAY-126 is the likeliest: both speak of “reviews” and “trail”.',
  because: 'A step is planned with the story that it serves.',
  questions: [],
  outline: [],
} as const;
const stories: readonly StoryChoice[] = [
  { key: 'WAY-126', summary: 'Read reviews of a trail', iconUrl: null, shared: ['reviews', 'trail'], mayNest: true },
  { key: 'WAY-160', summary: 'Let guides answer reviews', iconUrl: null, shared: ['reviews'], mayNest: false },
];

beforeEach(() => {
  host.reset();
  host.answers.readApplyOptions = () => ({ ok: true, value: everything });
  host.answers.findStories = () => ({ ok: true, value: stories });
  host.answers.applySuggestion = () => ({ ok: true, value: { state: 'busy' } });
  host.answers.rejectSuggestion = () => ({ ok: true, value: null });
});
const open = () => openPanel({ ...forcedStory, suggestions: [attach, ...forcedStory.suggestions] });

test('the likeliest story is chosen, with the words that both share', async () => {
  open();
  expect(await screen.findByRole('group', { name: /A step for one feature\. Which story needs it\?/ })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'WAY-126 Read reviews of a trail shares “reviews” “trail”' })).toBeChecked();
  await userEvent.click(await screen.findByRole('button', { name: 'Nest under WAY-126' }));
  expect(sentRequest().plan).toMatchObject({
    suggestion: { type: 'attach' },
    subject: { kind: null, text: null, workType: null },
    attach: { to: 'WAY-126', how: 'nest', close: true },
  });
});

test('the old item need not be closed, and a link does without', async () => {
  open();
  expect(await screen.findByText('Create 1 sub-task')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Close WAY-142/ }));
  expect(screen.queryByText('Close WAY-142')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Link instead' }));
  expect(sentRequest().plan.attach).toEqual({ to: 'WAY-126', how: 'link', close: false });
});

test('a story that cannot take it as a sub-task is linked', async () => {
  open();
  await userEvent.click(await screen.findByRole('radio', { name: /^WAY-160/ }));
  expect(screen.getByText('Link WAY-142: relates to WAY-160')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Nest/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Link to WAY-160' }));
  expect(sentRequest().plan.attach?.how).toBe('link');
});

test('none of them: it stands on its own', async () => {
  open();
  await userEvent.click(await screen.findByRole('radio', { name: 'None: it stands on its own' }));
  await userEvent.click(screen.getByRole('button', { name: 'Leave it on its own' }));
  expect(host.named('rejectSuggestion')).toHaveLength(1);
  expect(screen.getByRole('radio', { name: 'Lift into two stories' })).toBeChecked();
});

test('where they cannot be found, it can be tried again', async () => {
  host.answers.findStories = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'searching' } });
  open();
  await screen.findByText('Jira did not answer.');
  host.answers.findStories = () => ({ ok: true, value: stories });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('radio', { name: /^WAY-126/ })).toBeVisible();
});

test('where it cannot be asked what can be done, that is said, and it can be tried again', async () => {
  host.answers.readApplyOptions = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'asking' } });
  open();
  await screen.findByRole('radio', { name: /^WAY-126/ });
  expect(screen.getByText(/^Jira did not answer, so this is a preview: nothing is changed in Jira\./)).toBeVisible();
  host.answers.readApplyOptions = () => ({ ok: true, value: everything });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Nest under WAY-126' })).toBeVisible();
  expect(document.activeElement).toHaveTextContent(/^What will happen/);
});
