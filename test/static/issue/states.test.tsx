import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NoLabelReason } from '../../../src/contract/issue-view';
import { IssueScreen } from '../../../static/issue/issue-screen';
import { OutsideJira } from '../../../static/shared/outside-jira';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { defect, goodStory, leaningEnabler, tooClose, tooLittle } from '../../support/sample-others';
import { readingOf, verdictOf } from '../../support/sample-views';
import { openPanel, openSidebar, problemOf } from './open-issue';

beforeEach(() => host.reset());

test('reading takes a moment and says so', async () => {
  host.answers.readIssue = () => new Promise(() => undefined);
  render(<IssueScreen module="jira:issuePanel" />);
  expect(await screen.findByText('Reading the text…')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Reading the text…');
});

test.each([
  ['epic', 'Epics are not read', 'An umbrella holds other items.'],
  ['sub-task', 'Sub-tasks are not read', 'A step belongs to the item above it, and is read there.'],
  ['bug', 'Bugs are not read', 'Something that goes wrong is neither story nor technical work.'],
] as const)('out of scope: %s', async (why, title, says) => {
  openPanel({ state: 'out-of-scope', key: 'WAY-100', filedAs: forcedStory.filedAs, why });
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(says)).toBeVisible();
  await userEvent.click(screen.getByText('Which types are read'));
  expect(screen.getByText(/Work types on the level of stories and tasks/)).toBeVisible();
});

describe('not labelled', () => {
  test('a defect quotes what goes wrong', async () => {
    openPanel(defect);
    expect(await screen.findByRole('heading', { level: 2, name: 'Not labelled' })).toBeVisible();
    expect(screen.getByText('It reads as a defect: “shows the wrong distance after a detour”')).toBeVisible();
    expect(screen.getByText(/so no label was set\. Bug fits as its work type\./)).toBeVisible();
  });

  test('too little text, and no work item', async () => {
    const { unmount } = openSidebar(tooLittle);
    expect(await screen.findByText('Too little text')).toBeVisible();
    expect(screen.getByText(/Add who it is for, or what will be different when it is done/)).toBeVisible();
    unmount();
    openPanel({ ...tooLittle, text: { summary: 'Lunch on Friday at noon with the whole crew?', description: '' } });
    expect(await screen.findByText('Not a work item')).toBeVisible();
  });

  test('another language', async () => {
    const verdict = verdictOf({ unclear: 90, story: 10 }, { kind: null, abstained: 'language' });
    openPanel(readingOf({ key: 'WAY-183', text: { summary: 'Karte ohne Netz anzeigen', description: '' }, verdict }));
    expect(await screen.findByText('Not in English')).toBeVisible();
    expect(screen.getByText('Only English is read so far, so no label was set.')).toBeVisible();
  });

  test('too close to call: one question settles it', async () => {
    host.answers.keepDecision = () => ({
      ok: true,
      value: { ...tooClose, decision: { kind: 'enabler', by: 'panel', at: new Date().toISOString() } },
    });
    openPanel(tooClose);
    expect(await screen.findByText('Story 46%, enabler 43%: too close to call')).toBeVisible();
    expect(screen.getByText(/One question would settle it: will someone outside the team notice it/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'The system is fit for more' }));
    expect(host.named('keepDecision')[0]?.payload).toEqual({ kind: 'enabler' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Enabler' })).toHaveFocus();
  });

  test('a viewer gets the question without buttons', async () => {
    openPanel({ ...tooClose, mayEdit: false });
    expect(await screen.findByText(/One question would settle it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Someone will notice' })).not.toBeInTheDocument();
  });

  test('what the words say can be unfolded', async () => {
    openPanel(defect);
    await userEvent.click(await screen.findByText('What the words say'));
    expect(screen.getByRole('button', { name: /Tells of something that goes wrong/ })).toBeVisible();
  });
});

describe('decided by a person', () => {
  const decision = {
    kind: 'story',
    by: 'label',
    at: new Date(new Date().getFullYear(), 10, 12).toISOString(),
  } as const;

  test('by a label', async () => {
    openPanel({ ...forcedStory, decision });
    expect(await screen.findByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
    expect(screen.getByText('Your team’s call')).toBeVisible();
    expect(screen.getByText('The reading was technical task, 94%')).toBeVisible();
    expect(screen.getByText(/Somebody changed the label on 12 November\. That counts as a decision/)).toBeVisible();
    expect(screen.queryByText('Worth a look')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'I disagree' })).not.toBeInTheDocument();
  });

  test('here, for none of the four', async () => {
    const labelState = { label: null, whyNot: 'decided-none' } as const;
    openSidebar({ ...tooLittle, decision: { ...decision, kind: null, by: 'panel' }, labelState });
    expect(await screen.findByRole('heading', { level: 2, name: 'None of the four' })).toBeVisible();
    expect(screen.getByText('The reading was open. Too little text.')).toBeVisible();
    expect(screen.getByText(/Somebody chose this here on 12 November\./)).toBeVisible();
    expect(screen.getByText('No label, as your team chose none of the four')).toBeVisible();
  });

  test('the words can decide again', async () => {
    host.answers.dropDecision = () => ({ ok: true, value: forcedStory });
    openPanel({ ...forcedStory, decision });
    await userEvent.click(await screen.findByRole('button', { name: 'Let the words decide again' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toHaveFocus();
    expect(screen.getByText('The words decide again.')).toBeInTheDocument();
    expect(host.emitted).toEqual(['true-story.changed']);
  });

  test('a viewer cannot take it back', async () => {
    openPanel({ ...forcedStory, decision, mayEdit: false });
    expect(await screen.findByText('Your team’s call')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Let the words decide again' })).not.toBeInTheDocument();
  });
});

const WHY_NOT: Readonly<Record<Exclude<NoLabelReason, 'abstained'>, string>> = {
  leaning: 'No label, as only clear readings get one',
  'decided-none': 'No label, as your team chose none of the four',
  'set-by-someone': 'Somebody set a kind label here, so it was left alone',
  'field-not-on-screen': 'No label, as the labels field is not on this space’s screens',
  'app-may-not-write': 'No label, as the app may not write to this item',
  'not-yet-written': 'The label is on its way',
};

test.each(Object.entries(WHY_NOT))('no label: %s', async (whyNot, words) => {
  openPanel({ ...leaningEnabler, labelState: { label: null, whyNot: whyNot as NoLabelReason } });
  expect(await screen.findByText(words)).toBeVisible();
});

test('the label that was set is named', async () => {
  openPanel(goodStory);
  expect(await screen.findByText('Labelled kind-story')).toBeVisible();
});

test('a viewer may read, not edit', async () => {
  openPanel({ ...forcedStory, mayEdit: false });
  expect(await screen.findByText('You can read this item, not edit it')).toBeVisible();
  expect(screen.getByText('The draft is yours to share all the same.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'I disagree' })).not.toBeInTheDocument();
});

describe('problems', () => {
  test('no permission', async () => {
    host.answers.readIssue = () => problemOf('not-visible');
    render(<IssueScreen module="jira:issuePanel" />);
    expect(await screen.findByText('You cannot see this item')).toBeVisible();
    expect(screen.getByText('Ask a space admin for access.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('Jira does not answer, and then does', async () => {
    host.answers.readIssue = () => problemOf('jira-unavailable');
    render(<IssueScreen module="jira:issuePanel" />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
    expect(screen.getByText('Your item is untouched.')).toBeVisible();
    host.answers.readIssue = () => ({ ok: true, value: goodStory });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
  });

  test('Jira asks to slow down: it is read again by itself', async () => {
    jest.useFakeTimers();
    try {
      host.answers.readIssue = () => problemOf('rate-limited', 20);
      render(<IssueScreen module="jira:issuePanel" />);
      await act(() => jest.advanceTimersByTimeAsync(10));
      expect(screen.getByText('Jira asked to slow down')).toBeVisible();
      expect(screen.getByText('Reading goes on by itself in a moment.')).toBeVisible();
      host.answers.readIssue = () => ({ ok: true, value: goodStory });
      await act(() => jest.advanceTimersByTimeAsync(20_000));
      expect(screen.getByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    ['not-found', 'This item is not here any more'],
    ['not-editable', 'You can read this item, not edit it'],
    ['out-of-scope', 'This work type is not read'],
    ['invalid-request', 'The app and this screen do not match'],
    ['unexpected', 'The app did not finish'],
  ] as const)('%s has its own words', async (code, title) => {
    host.answers.readIssue = () => problemOf(code);
    render(<IssueScreen module="jira:issuePanel" />);
    expect(await screen.findByText(title)).toBeVisible();
  });

  test('a bridge that fails is a problem with words, too', async () => {
    host.answers.readIssue = () => {
      throw new Error('There was an error invoking the function');
    };
    render(<IssueScreen module="jira:issuePanel" />);
    expect(await screen.findByText('The app did not finish')).toBeVisible();
  });
});

test('outside Jira it says where it belongs', () => {
  render(<OutsideJira />);
  expect(screen.getByRole('status')).toHaveTextContent('True Story lives inside Jira');
});

describe('the reading is fresh', () => {
  test('it is read again when Jira or another frame says that the item changed', async () => {
    openPanel(goodStory);
    await screen.findByRole('heading', { level: 2, name: 'Story' });
    host.answers.readIssue = () => ({ ok: true, value: forcedStory });
    act(() => host.tell('JIRA_ISSUE_CHANGED'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toBeVisible();
    host.answers.readIssue = () => ({ ok: true, value: goodStory });
    act(() => host.tell('true-story.changed'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
  });

  test('it is read again on coming back after a while, and a failure then keeps what is there', async () => {
    openPanel(goodStory);
    await screen.findByRole('heading', { level: 2, name: 'Story' });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(host.named('readIssue')).toHaveLength(1);

    const later = Date.now() + 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    host.answers.readIssue = () => problemOf('jira-unavailable');
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(host.named('readIssue')).toHaveLength(2);
    expect(screen.getByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
    jest.restoreAllMocks();
  });
});
