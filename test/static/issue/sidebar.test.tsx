import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host, setFrameWidth } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { everything } from '../../support/sample-options';
import { goodStory, leaningEnabler, spikeWithGaps } from '../../support/sample-others';
import { openPanel, openSidebar } from './open-issue';

beforeEach(() => host.reset());

test('three reasons, one of them the strongest that points elsewhere', async () => {
  openSidebar(forcedStory);
  const why = await screen.findByRole('region', { name: 'Why' });
  expect(
    within(why)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    '“As a developer”strong reasonNames who builds it. A story names who gains.',
    '“a way to keep and fetch guide pictures”strong reasonA means: it happens behind the screen.',
    '“visitors can add and view pictures of a trail”medium reasonPoints to a story: two things a visitor can do.',
  ]);
});

test('the other reasons unfold in the text', async () => {
  openSidebar(forcedStory);
  await userEvent.click(await screen.findByText('2 more reasons, shown in the text'));
  expect(screen.getByRole('heading', { name: 'The text' })).toBeVisible();
  expect(screen.getByRole('button', { name: /^5 “S3 with signed URLs” Settles the how\./ })).toBeVisible();
});

test('an enabler shows its type beside its word', async () => {
  openSidebar(leaningEnabler);
  expect(await screen.findByRole('heading', { level: 2, name: 'Enabler · architecture' })).toBeVisible();
  expect(screen.getByText(/^Filed as/)).toHaveTextContent(/reads as enabler$/);
});

test('at most two findings, in short', async () => {
  openSidebar(forcedStory);
  const look = await screen.findByRole('region', { name: 'Worth a look' });
  expect(
    within(look)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Forced story. Story form around a technical step.',
    'Criteria for a developer. 2 of 3 are checked with a request.',
  ]);
});

test('a spike shows what it needs in place of findings', async () => {
  openSidebar(spikeWithGaps);
  expect(await screen.findByRole('heading', { name: 'What a spike needs' })).toBeVisible();
  expect(screen.getByText('2 of 5')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Worth a look' })).not.toBeInTheDocument();
});

describe('the next step', () => {
  test('the draft is shown in the panel where that is on the page', async () => {
    openSidebar(forcedStory);
    await userEvent.click(await screen.findByRole('button', { name: 'See the draft' }));
    await waitFor(() => expect(host.emitted).toEqual(['true-story.draft-asked']));
    host.tell('true-story.draft-shown');
    await new Promise((done) => setTimeout(done, 700));
    expect(host.modals).toEqual([]);
  });

  test('else the same screen opens in a modal', async () => {
    openSidebar(forcedStory);
    await userEvent.click(await screen.findByRole('button', { name: 'See the draft' }));
    await waitFor(() => expect(host.modals).toEqual(['Lift into two stories']));
  });

  test('the panel goes to the draft when it is asked for', async () => {
    host.answers.readApplyOptions = () => ({ ok: true, value: everything });
    openPanel(forcedStory);
    await screen.findByRole('heading', { name: 'What could help' });
    act(() => host.tell('true-story.draft-asked'));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'What could help' })).toHaveFocus());
    await waitFor(() => expect(host.emitted).toEqual(['true-story.draft-shown']));
  });

  test.each([
    ['attach', 'See the stories'],
    ['retype', 'Change it'],
  ] as const)('%s: the button says what it leads to', async (type, label) => {
    const best = { type, pattern: null, title: 'T', sentence: 'S', because: 'B', questions: [], outline: [] };
    openSidebar({ ...forcedStory, suggestions: [best] });
    expect(await screen.findByRole('button', { name: label })).toBeVisible();
  });

  test('it can wait, and come back', async () => {
    openSidebar(forcedStory);
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('heading', { name: 'Lift into two stories' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Show what could help' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show what could help' }));
    expect(screen.getByRole('heading', { name: 'Lift into two stories' })).toBeVisible();
  });

  test('with nothing to change there is no button', async () => {
    openSidebar(goodStory);
    expect(await screen.findByRole('heading', { name: 'Nothing to change' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'See the draft' })).not.toBeInTheDocument();
  });
});

test('a wide frame gets the panel, even in the sidebar', async () => {
  openSidebar(forcedStory).unmount();
  setFrameWidth(640);
  host.answers.readIssue = () => ({ ok: true, value: forcedStory });
  openPanel(forcedStory);
  expect(await screen.findByRole('heading', { name: 'The text' })).toBeVisible();
});
