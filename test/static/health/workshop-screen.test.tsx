import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemReading, TalkItem } from '../../../src/contract/health-list-view';
import type { IssueReading } from '../../../src/contract/issue-view';
import { WorkshopScreen } from '../../../static/health/workshop/workshop-screen';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { healthReadingOf, healthViewOf, talkItemOf } from '../../support/sample-health';
import { leaningEnabler } from '../../support/sample-others';
import { healthStateOf, openAt } from './open-view';

const GUESSED = talkItemOf(192, { problem: 'forced-story' });
const REWRITTEN = talkItemOf(203, { problem: 'circular-ends' });
const readingOf = (view: IssueReading): ItemReading => ({
  view,
  talk: { due: GUESSED.due, points: null, blocks: [], problems: ['forced-story'] },
});
const opened = { times: 0 };
const open = (items: readonly TalkItem[]) =>
  openAt(
    '/workshop',
    <WorkshopScreen
      view={healthViewOf({ reading: healthReadingOf({ talk: { items, total: items.length } }) })}
      health={healthStateOf(opened)}
      siteUrl="https://waymark.example"
    />,
  );

beforeEach(() => {
  host.reset();
  opened.times = 0;
  host.answers.readItem = () => ({ ok: true, value: readingOf(leaningEnabler) });
});

const guessCard = async () => {
  open([GUESSED, talkItemOf(163, { problem: 'too-large' })]);
  await screen.findByRole('heading', { name: 'What is it, really?' });
};

test('a card hides the verdict until the team has guessed', async () => {
  await guessCard();
  expect(screen.getByText('card 1 of 2')).toBeVisible();
  expect(screen.getByText(leaningEnabler.text.summary)).toBeVisible();
  expect(screen.queryByText(/leaning|reads as/i)).not.toBeInTheDocument();
  expect(document.querySelector('mark')).toBeNull();
});

test('hands are counted by tile or key, and shown beside the reading', async () => {
  await guessCard();
  await userEvent.keyboard('1111');
  await userEvent.click(screen.getByRole('button', { name: /^Enabler/ }));
  await userEvent.keyboard('24');
  expect(screen.getByText('7 guesses in, without names')).toBeVisible();
  await userEvent.keyboard('4{Backspace}');
  await userEvent.click(screen.getByRole('button', { name: 'Show the reading' }));
  expect(screen.getByRole('heading', { name: 'What the words say' })).toHaveFocus();
  const rows = within(screen.getByRole('table', { name: 'Guesses by kind' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    ' Story4 of 7',
    ' Enabler2 of 7',
    ' Spike0 of 7',
    ' Technical task1 of 7',
  ]);
  expect(screen.getByText('Reads as enabler')).toBeVisible();
  expect(screen.getByText(/^Both have a point: it is technical, and people outside do gain from it/)).toBeVisible();
  expect(document.querySelector('mark')).not.toBeNull();
  expect(screen.getByText('Guesses are not kept')).toBeVisible();
});

test('nothing is kept until the team says so', async () => {
  host.answers.keepItemDecision = () => ({ ok: true, value: readingOf(leaningEnabler) });
  await guessCard();
  await userEvent.keyboard('1');
  await userEvent.click(screen.getByRole('button', { name: 'Show the reading' }));
  expect(host.named('keepItemDecision')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'We read it as story' }));
  await screen.findByText('card 2 of 2');
  expect(host.named('keepItemDecision')[0]?.payload).toEqual({ id: GUESSED.id, kind: 'story' });
  expect(opened.times).toBe(1);
});

test('a choice that could not be kept says so, and stays', async () => {
  host.answers.keepItemDecision = () => ({ ok: false, problem: { code: 'not-editable', where: 'keeping' } });
  await guessCard();
  await userEvent.keyboard('1');
  await userEvent.click(screen.getByRole('button', { name: 'Show the reading' }));
  await userEvent.click(screen.getByRole('button', { name: 'We read it as story' }));
  expect(await screen.findByText(/You can read this item, not edit it/)).toBeVisible();
  expect(screen.getByText('card 1 of 2')).toBeVisible();
});

test('where most agree with the words, there is nothing to keep', async () => {
  await guessCard();
  await userEvent.keyboard('2');
  await userEvent.click(screen.getByRole('button', { name: 'Show the reading' }));
  expect(screen.getByText('You and the words agree. Which word decided it for you?')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^We read it/ })).not.toBeInTheDocument();
});

test('a wording is read as it is typed', async () => {
  host.answers.readWords = ({ summary }) => {
    const { text, blocks, verdict } = summary.includes('visitor') ? leaningEnabler : forcedStory;
    return { ok: true, value: { text, blocks, verdict } };
  };
  open([REWRITTEN]);
  const field = await screen.findByRole('textbox', { name: 'Your version' });
  expect(field).toHaveFocus();
  expect(await screen.findByText('Your version reads as technical task')).toBeVisible();
  expect(screen.getByText('Forced story.')).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, 'Release each evening so that a visitor has a fix the same day');
  expect(await screen.findByText('Your version reads as enabler')).toBeVisible();
  expect(host.named('readWords').length).toBeLessThan(10);
});

test('a wording is taken along, and nothing is written', async () => {
  host.answers.readWords = () => ({ ok: true, value: leaningEnabler });
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  open([REWRITTEN]);
  const field = await screen.findByRole('textbox', { name: 'Your version' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Logs in one place');
  await userEvent.click(screen.getByRole('button', { name: 'Use this wording' }));
  await waitFor(() => expect(host.navigated).toHaveLength(1));
  expect(copied).toEqual(['Logs in one place']);
  expect(screen.getByText(/^Copied\. .* opens beside this page: paste it there\.$/)).toBeVisible();
});

test('after the last card it ends', async () => {
  open([GUESSED]);
  await userEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(screen.getByRole('heading', { name: '1 card played' })).toBeVisible();
});

test('the next card is read ahead, and nothing twice', async () => {
  open([GUESSED, REWRITTEN, talkItemOf(163, { problem: 'forced-story' })]);
  host.answers.readWords = () => ({ ok: true, value: leaningEnabler });
  const asked = () => host.named('readItem').map(({ payload }) => (payload as { readonly id: string }).id);
  await waitFor(() => expect(asked()).toHaveLength(2));
  await userEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  expect(screen.queryByText('Reading the text…')).not.toBeInTheDocument();
  await screen.findByText('card 2 of 3');
  await waitFor(() => expect(asked()).toHaveLength(3));
  expect(new Set(asked()).size).toBe(3);
});
