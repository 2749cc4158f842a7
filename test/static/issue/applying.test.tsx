import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApplyOutcome, UndoOutcome } from '../../../src/contract/apply';
import type { Answer } from '../../../src/contract/problem';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { appliedOf } from '../../support/sample-options';
import { goodStory } from '../../support/sample-others';
import { asStory, CHANGES, whole } from './applied-story';
import { openPanel } from './open-issue';
import { openWorkbench } from './open-workbench';

beforeEach(() => host.reset());

const done: ApplyOutcome = { state: 'applied', applied: whole, view: asStory(whole) };
const answers = (outcome: ApplyOutcome) => {
  host.answers.applySuggestion = () => ({ ok: true, value: outcome });
};
const apply = () => userEvent.click(screen.getByRole('button', { name: /^Apply / }));
const undoes = (outcome: UndoOutcome) => {
  host.answers.undoApply = () => ({ ok: true, value: outcome });
};
/** The message that has the focus. */
const said = () => document.activeElement as HTMLElement;

test('applied: what became of it, each item with its key, and the way back', async () => {
  answers(done);
  await openWorkbench(forcedStory);
  await apply();
  expect(await screen.findByText('Done. WAY-142 is a story now')).toBeVisible();
  expect(said()).toHaveTextContent('The former wording is in an expand at the end of its description.');
  const list = screen.getByText('changed').closest('ul') as HTMLElement;
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    `WAY-142 ${goodStory.text.summary}changed`,
    'WAY-221 Keep and fetch guide picturesnew sub-task',
    'WAY-222 As a visitor, I want to view picturesnew, linked',
  ]);
  expect(
    screen.getByText(/^Until 21 December( 2026)?\. Sub-tasks that someone has worked on are kept\.$/),
  ).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Story' })).toBeVisible();
  expect(host.emitted).toEqual(['true-story.changed']);
  await userEvent.click(screen.getByRole('button', { name: 'WAY-221' }));
  expect(host.navigated).toEqual([expect.objectContaining({ url: '/browse/WAY-221' })]);
});

test('a second click while it applies does nothing; after a second each step is listed, with how far it has come', async () => {
  let finish: (answer: Answer<ApplyOutcome>) => void = () => undefined;
  const answer = new Promise<Answer<ApplyOutcome>>((resolve) => {
    finish = resolve;
  });
  host.answers.applySuggestion = () => answer;
  const former = appliedOf(CHANGES);
  let known = former;
  host.answers.readApply = () => ({ ok: true, value: known });
  await openWorkbench({ ...forcedStory, applied: former });
  await apply();
  await userEvent.click(screen.getByRole('button', { name: 'Applying…' }));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(host.named('applySuggestion')).toHaveLength(1);
  const underWay = await screen.findByText('Applying 5 changes', undefined, { timeout: 4000 });
  expect(underWay.parentElement).toHaveTextContent('0 of 5');
  const changes = whole.changes.map((change, at) => ({ ...change, done: at < 3 }));
  known = { ...whole, at: '2026-11-21T09:30:00.000Z', changes };
  await waitFor(() => expect(underWay.parentElement).toHaveTextContent('3 of 5'), { timeout: 3000 });
  await act(async () => finish({ ok: true, value: done }));
  expect(await screen.findByText('Done. WAY-142 is a story now')).toBeVisible();
  expect(screen.queryByText('Applying 5 changes')).not.toBeInTheDocument();
});

test('progress is shown also where each answer about it takes longer than a second', async () => {
  host.answers.applySuggestion = () => new Promise(() => undefined);
  const changes = whole.changes.map((change, at) => ({ ...change, done: at < 3 }));
  host.answers.readApply = () =>
    new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: { ...whole, changes } }), 1500));
  jest.useFakeTimers({ advanceTimers: true });
  await openWorkbench(forcedStory);
  await userEvent
    .setup({ advanceTimers: jest.advanceTimersByTime })
    .click(screen.getByRole('button', { name: /^Apply / }));
  await act(() => jest.advanceTimersByTimeAsync(6000));
  jest.useRealTimers();
  expect(screen.getByText('Applying 5 changes').parentElement).toHaveTextContent('3 of 5');
  expect(host.named('readApply').length).toBeLessThan(4);
});

test('where one call is not long enough, the next ones go on, and only the end is shown', async () => {
  const changes = whole.changes.map((change, at) => ({ ...change, done: at < 3 }));
  const partly = { ...whole, changes };
  const outcomes: ApplyOutcome[] = [
    { state: 'partial', goesOn: true, applied: partly, refusal: null, view: asStory(partly) },
    done,
  ];
  answers({ state: 'partial', goesOn: true, applied: partly, refusal: null, view: asStory(partly) });
  host.answers.finishApply = () => ({ ok: true, value: outcomes.shift() as ApplyOutcome });
  await openWorkbench(forcedStory);
  await apply();
  expect(await screen.findByText('Done. WAY-142 is a story now')).toBeVisible();
  expect(host.named('finishApply').map(({ payload }) => payload)).toEqual([{ values: {} }, { values: {} }]);
  expect(host.emitted).toEqual(['true-story.changed']);
});

describe('partial failure', () => {
  const partly = appliedOf(CHANGES, 3);
  const field = {
    id: 'components',
    name: 'Component',
    input: 'choice',
    choices: [{ id: '7', name: 'Trail page' }],
    workTypes: [],
  } as const;
  const refusal = { change: 'item-0', says: 'Component is required.', fields: [field] };

  test('what is in, what is missing, and the field that mends it', async () => {
    answers({ state: 'partial', goesOn: false, applied: partly, refusal, view: asStory(partly) });
    await openWorkbench(forcedStory);
    await apply();
    expect(await screen.findByText('3 of 5 changes are in')).toBeVisible();
    expect(said()).toHaveTextContent(
      'Jira did not take the new story: “Component is required.” Nothing was created twice.',
    );
    expect(
      within(screen.getByText('needs component').closest('ul') as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Summary and description done',
      'Label done',
      'Sub-task Keep and fetch guide pictures WAY-221done',
      'New story As a visitor, I want to view pictures needs component',
      'Link waits',
    ]);
    host.answers.finishApply = () => ({ ok: true, value: done });
    await userEvent.selectOptions(screen.getByLabelText('Component'), 'Trail page');
    await userEvent.click(screen.getByRole('button', { name: 'Finish the other 2' }));
    expect(host.named('finishApply')).toEqual([{ name: 'finishApply', payload: { values: { components: '7' } } }]);
    expect(await screen.findByText('Done. WAY-142 is a story now')).toBeVisible();
  });

  test('what is in can be taken back', async () => {
    openPanel(asStory(partly));
    undoes({ state: 'undone', changes: 3, left: [], emptied: [], view: forcedStory });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the 3' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toHaveFocus();
  });
});

describe('nothing was applied', () => {
  test('stale: both texts, a fresh suggestion, and the answers are kept', async () => {
    const summary = forcedStory.text.summary.replace('a way to keep and fetch guide pictures', 'a gallery');
    const fresh = { ...forcedStory, basis: 'later', text: { ...forcedStory.text, summary } };
    answers({ state: 'stale', changedAt: new Date(Date.now() - 125_000).toISOString(), view: fresh });
    await openWorkbench(forcedStory);
    await userEvent.type(screen.getByLabelText('What do they gain from viewing them?'), 'I know the path');
    await apply();
    expect(await screen.findByText('The text changed 2 minutes ago')).toBeVisible();
    expect(said()).toHaveTextContent('So the draft was not applied. Your answers are kept.');
    await userEvent.click(screen.getByRole('button', { name: 'Compare both texts' }));
    expect(screen.getByText(/way to keep and fetch guide pictures/, { selector: 'del' })).toBeVisible();
    expect(screen.getByText(/gallery/, { selector: 'ins' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'See a fresh suggestion' }));
    expect(screen.queryByText('The text changed 2 minutes ago')).not.toBeInTheDocument();
    expect(screen.getByLabelText('What do they gain from viewing them?')).toHaveValue('I know the path');
    await apply();
    expect(host.named('applySuggestion').at(-1)?.payload).toMatchObject({ basis: 'later' });
  });

  test.each<[string, ApplyOutcome, RegExp]>([
    ['somebody else is at it', { state: 'busy' }, /^Somebody else is at it/],
    ['too long', { state: 'too-long', view: forcedStory }, /Without the former wording at the end it may fit/],
    [
      'refused',
      { state: 'refused', refusal: { change: 'edit', says: 'Summary is locked.', fields: [] }, view: forcedStory },
      /“Summary is locked\.” Nothing was changed\./,
    ],
  ])('%s', async (_, outcome, words) => {
    answers(outcome);
    await openWorkbench(forcedStory);
    await apply();
    await screen.findByRole('button', { name: 'Apply 5 changes' });
    expect(said()).toHaveTextContent(words);
  });

  test('Jira did not answer: try once more, nothing is created twice', async () => {
    host.answers.applySuggestion = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'applying' } });
    await openWorkbench(forcedStory);
    await apply();
    expect(await screen.findByRole('alert')).toHaveTextContent('Try once more: nothing is created twice.');
  });
});
