import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { leaningEnabler } from '../../support/sample-others';
import { openPanel, openSidebar, problemOf } from './open-issue';

const decided = {
  ...leaningEnabler,
  decision: { kind: 'story', by: 'panel', at: new Date().toISOString() },
  labelState: { label: 'kind-story', whyNot: null },
} as const;

beforeEach(() => host.reset());

const unfold = async () => userEvent.click(await screen.findByRole('button', { name: 'I disagree' }));

test('five choices, the likeliest other kind chosen', async () => {
  openSidebar(leaningEnabler);
  await unfold();
  const choices = screen.getByRole('group', { name: 'How do you read it?' });
  expect(
    within(choices)
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual(['Story', 'Enabler', 'Spike', 'Technical task', 'None of these']);
  expect(within(choices).getByRole('radio', { name: 'Story' })).toBeChecked();
  expect(within(choices).getByRole('radio', { name: 'Story' })).toHaveFocus();
  expect(screen.getByText('Kept for good. The label follows your choice.')).toBeVisible();
});

test('a choice is kept: the verdict is the team’s, is announced, and has the focus', async () => {
  host.answers.keepDecision = () => ({ ok: true, value: decided });
  openSidebar(leaningEnabler);
  await unfold();
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  expect(host.named('keepDecision')[0]?.payload).toEqual({ kind: 'story' });
  expect(await screen.findByRole('heading', { level: 2, name: 'Story' })).toHaveFocus();
  expect(screen.getByText('Your team’s call')).toBeVisible();
  expect(screen.getByText('The reading was enabler, 71%')).toBeVisible();
  expect(screen.getByText('Kept. It is your team’s call now.')).toBeInTheDocument();
  expect(host.emitted).toEqual(['true-story.changed']);
});

test('none of these is a choice, too', async () => {
  host.answers.keepDecision = () => ({
    ok: true,
    value: { ...decided, decision: { ...decided.decision, kind: null } },
  });
  openPanel(leaningEnabler);
  await unfold();
  await userEvent.click(screen.getByRole('radio', { name: 'None of these' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  expect(host.named('keepDecision')[0]?.payload).toEqual({ kind: null });
  expect(await screen.findByRole('heading', { level: 2, name: 'None of the four' })).toBeVisible();
});

test.each([
  ['Escape', async () => userEvent.keyboard('{Escape}')],
  ['Cancel', async () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
])('%s folds the form and gives the focus back', async (_name, leave) => {
  openPanel(leaningEnabler);
  await unfold();
  await leave();
  expect(screen.queryByText('How do you read it?')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'I disagree' })).toHaveFocus();
  expect(host.named('keepDecision')).toHaveLength(0);
});

test('a second click while it is being kept does nothing', async () => {
  let finish = () => undefined as unknown;
  host.answers.keepDecision = () =>
    new Promise((resolve) => {
      finish = () => resolve({ ok: true, value: decided });
    });
  openPanel(leaningEnabler);
  await unfold();
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keeping…' }));
  expect(host.named('keepDecision')).toHaveLength(1);
  finish();
  expect(await screen.findByText('Your team’s call')).toBeVisible();
});

test('what could not be kept is said beside the form, and the choice stays', async () => {
  host.answers.keepDecision = () => problemOf('jira-unavailable');
  openPanel(leaningEnabler);
  await unfold();
  await userEvent.click(screen.getByRole('radio', { name: 'Spike' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Jira did not answer. Your choice was not kept. Try once more.',
  );
  expect(screen.getByRole('radio', { name: 'Spike' })).toBeChecked();
});
