import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { OutlineItem } from '../../../src/engine/drafting/draft';
import { host, setFrameWidth } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { openWorkbench, sentRequest } from './open-workbench';

const slice = (role: OutlineItem['role'], kind: OutlineItem['kind'], words: string): OutlineItem => ({
  role,
  kind,
  summary: [{ from: 'text', words }],
  sections: [],
  subtasks: [],
});
const split: IssueReading = {
  ...forcedStory,
  suggestions: [
    {
      type: 'split',
      pattern: 'operations',
      title: 'Split into three slices',
      sentence: 'Each one is usable by itself.',
      because: '',
      questions: [],
      outline: [
        slice('subject', 'story', 'Write a review'),
        slice('new', 'story', 'Change a review'),
        slice('new', 'story', 'Remove a review'),
        slice('new', 'spike', 'Find out who may hide one'),
      ],
    },
  ],
};

beforeEach(async () => {
  host.reset();
  setFrameWidth(760);
  host.answers.applySuggestion = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'applying' } });
  await openWorkbench(split);
});

const cards = () => screen.getAllByRole('article');
const summaries = () =>
  cards().map((card) => (within(card).getByRole('textbox', { name: /^Summary of/ }) as HTMLTextAreaElement).value);
const sent = async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Apply / }));
  await waitFor(() => expect(host.named('applySuggestion')).toHaveLength(1));
  const { subject, items, suggestion } = sentRequest().plan;
  return {
    edited: suggestion.edited,
    order: [subject, ...items].map((item) => ('text' in item ? item.text?.summary : item.summary)),
  };
};

test('slices are numbered, and the first one is flagged: it keeps the key', () => {
  expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual([
    '1 of 4: WAY-142',
    '2 of 4: New story',
    '3 of 4: New story',
    '4 of 4: New spike',
  ]);
  expect(screen.getAllByText('first')).toHaveLength(1);
  expect(within(cards()[0] as HTMLElement).getByText('first')).toBeVisible();
});

test('a slice that is moved to the top becomes the item itself, with what was written in it, and is applied so', async () => {
  const third = within(cards()[2] as HTMLElement);
  await userEvent.type(third.getByRole('textbox', { name: 'Summary of New story' }), ' for good');
  await userEvent.click(third.getByRole('button', { name: 'Move item 3 up' }));
  expect(screen.getByText('Moved to 2 of 4.')).toBeInTheDocument();
  expect(document.activeElement).toHaveValue('Remove a review for good');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(summaries()).toEqual([
    'Remove a review for good',
    'Write a review',
    'Change a review',
    'Find out who may hide one',
  ]);
  expect(document.activeElement).toHaveAccessibleName('Summary of WAY-142');
  expect(await sent()).toEqual({
    edited: true,
    order: ['Remove a review for good', 'Write a review', 'Change a review', 'Find out who may hide one'],
  });
});

test('what would make something else of the item stays below the first place', async () => {
  const move = (name: string) => screen.getByRole('button', { name });
  expect(move('Move item 1 up')).toBeDisabled();
  expect(move('Move item 4 down')).toBeDisabled();
  await userEvent.click(move('Move item 4 up'));
  await userEvent.click(move('Move item 3 up'));
  expect(summaries()[1]).toBe('Find out who may hide one');
  expect(move('Move item 2 up')).toBeDisabled();
  expect(move('Move item 1 down')).toBeDisabled();
});
