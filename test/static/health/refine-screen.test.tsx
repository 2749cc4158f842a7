import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ItemReading, TalkItem } from '../../../src/contract/health-list-view';
import { addToRefinement, forgetAdded } from '../../../static/health/parts/refinement-list';
import { RefineScreen } from '../../../static/health/refine/refine-screen';
import { host, setFrameWidth } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { healthReadingOf, healthViewOf, listItemOf, talkItemOf } from '../../support/sample-health';
import { healthStateOf, openAt } from './open-view';

const ITEMS = [
  talkItemOf(142),
  talkItemOf(163, {
    summary: 'Manage trail reviews',
    problem: 'too-large',
    due: { sprint: 'Sprint 38', running: false, place: 1 },
  }),
  talkItemOf(187, { problem: 'circular-ends', ask: 'developer', due: { sprint: null, running: false, place: 9 } }),
];
const readingOf = (parts: Partial<ItemReading['view']> = {}): ItemReading => ({
  view: { ...forcedStory, ...parts } as ItemReading['view'],
  talk: {
    due: { sprint: 'Sprint 37', running: true, place: 2 },
    points: 8,
    blocks: ['WAY-126'],
    problems: ['forced-story'],
  },
});
const opened = { times: 0 };
const copied: string[] = [];

const open = (items: readonly TalkItem[] = ITEMS) =>
  openAt(
    '/refine',
    <RefineScreen
      view={healthViewOf({ reading: healthReadingOf({ talk: { items, total: items.length } }) })}
      health={healthStateOf(opened)}
      siteUrl="https://waymark.example"
    />,
  );
const question = () => screen.findByRole('heading', { level: 2, name: /\?$/ });
const present = () => screen.getByRole('button', { current: 'step' });

beforeEach(() => {
  host.reset();
  forgetAdded();
  setFrameWidth(1280);
  localStorage.clear();
  opened.times = 0;
  copied.length = 0;
  host.answers.readItem = () => ({ ok: true, value: readingOf() });
});

test('it asks one question about one item, from the list and the space', async () => {
  open();
  expect(await question()).toHaveTextContent('Who would notice when this is done?');
  expect(screen.getByText('Ask the product owner')).toBeVisible();
  expect(screen.getByText('Waymark, sprints 37 and 38')).toBeVisible();
  expect(screen.getByText(/1 of 3/)).toBeVisible();
  expect(screen.getByText(/8 points · ranked 2 in sprint 37 · WAY-126 waits for it/)).toBeVisible();
  const queue = screen.getByRole('navigation', { name: 'Items' });
  expect(within(queue).getByText('WAY-163 · Too large, sprint 38')).toBeVisible();
  expect(within(queue).getByText('WAY-187 · Gain repeats the step, backlog')).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Done, for a technical task' })).toBeVisible();
});

test('the next item is read ahead, and nothing twice', async () => {
  open();
  await question();
  await waitFor(() =>
    expect(host.named('readItem').map(({ payload }) => payload)).toEqual([{ id: '10142' }, { id: '10163' }]),
  );
  await userEvent.keyboard('j');
  await waitFor(() => expect(host.named('readItem')).toHaveLength(3));
});

test('an answer flows into the draft', async () => {
  open();
  await question();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'The answer' })).toHaveFocus();
  await userEvent.keyboard('a hut warden');
  const side = screen.getByRole('complementary');
  expect(within(side).getAllByText(/hut warden/, { selector: '.your-words' }).length).toBeGreaterThan(0);
});

test('a question from another side becomes the main one', async () => {
  open();
  await question();
  const tester = screen.getByRole('button', { name: /^Tester/ });
  expect(screen.getByRole('button', { name: /^Product owner/ })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(tester);
  expect(await question()).toHaveTextContent('What could somebody do to see that it works?');
  expect(screen.getByText('Ask a tester')).toBeVisible();
  expect(tester).toHaveAttribute('aria-pressed', 'true');
});

test('an answer stays with its own question, and only that of the problem flows into the draft', async () => {
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  open(ITEMS.slice(0, 1));
  await question();
  const answer = screen.getByRole('textbox', { name: 'The answer' });
  await userEvent.type(answer, 'a hut warden');
  await userEvent.click(screen.getByRole('button', { name: /^Tester/ }));
  expect(answer).toHaveValue('');
  await userEvent.type(answer, 'open a trail');
  const side = within(screen.getByRole('complementary'));
  expect(side.queryByText(/open a trail/)).not.toBeInTheDocument();
  await userEvent.type(side.getByLabelText('What do they gain from adding pictures?'), 'others know the way');
  await userEvent.click(screen.getByRole('button', { name: /^Product owner/ }));
  expect(answer).toHaveValue('a hut warden');
  await userEvent.keyboard('{Escape}a');
  await userEvent.click(await screen.findByRole('button', { name: 'Copy the summary' }));
  await screen.findByText('Copied.');
  expect(copied.at(-1)).toContain(
    [
      'Asked: What could somebody do to see that it works?\nAnswered: open a trail',
      'Asked: Who would notice when this is done?\nAnswered: a hut warden',
      'Asked: What do they gain from adding pictures?\nAnswered: others know the way',
    ].join('\n\n'),
  );
});

test('keys walk, decide and put off; they rest while somebody types', async () => {
  open();
  await question();
  await userEvent.keyboard('j');
  expect(present()).toHaveTextContent('Manage trail reviews');
  await userEvent.keyboard('k');
  expect(present()).toHaveTextContent('WAY-142');
  await question();
  await userEvent.keyboard('{Enter}jkl');
  expect(screen.getByRole('textbox', { name: 'The answer' })).toHaveValue('jkl');
  await userEvent.keyboard('{Escape}l');
  expect(screen.getByText('WAY-142 · Talk later')).toBeVisible();
  await question();
  await userEvent.keyboard('a');
  expect(screen.getByText(/WAY-163 · Decided/)).toBeVisible();
  await question();
  await userEvent.keyboard('o');
  await waitFor(() => expect(host.navigated.map(({ url }) => url)).toEqual(['/browse/WAY-187']));
});

test('a number shows a reason and its words', async () => {
  open();
  await question();
  await userEvent.keyboard('2');
  expect(document.activeElement).toHaveAttribute('data-reason', '2');
  expect(document.querySelector('mark.chosen')).toHaveAttribute('data-reason', '2');
});

test('keys are listed, and can be turned off for good', async () => {
  open();
  await question();
  await userEvent.keyboard('?');
  expect(screen.getByRole('region', { name: 'Keys' })).toHaveFocus();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Use single keys' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('j');
  expect(present()).toHaveTextContent('WAY-142');
  expect(localStorage.getItem('true-story.single-keys')).toBe('off');
});

test('who disagrees says how it reads instead, and goes on', async () => {
  host.answers.keepItemDecision = () => ({ ok: true, value: readingOf() });
  open();
  await question();
  await userEvent.keyboard('d');
  const form = screen.getByRole('group', { name: 'How do you read it?' });
  await userEvent.click(within(form).getByRole('radio', { name: 'Enabler' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep my choice' }));
  expect(await screen.findByText('WAY-142 · Enabler, your call')).toBeVisible();
  expect(host.named('keepItemDecision')[0]?.payload).toEqual({ id: '10142', kind: 'enabler' });
  expect(present()).toHaveTextContent('Manage trail reviews');
});

test('Escape closes the form, not the refinement', async () => {
  open();
  await question();
  await userEvent.keyboard('d{Escape}');
  expect(screen.queryByRole('group', { name: 'How do you read it?' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Disagree/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(host.paths).toEqual(['/']);
});

test('who may only read is not asked to disagree', async () => {
  host.answers.readItem = () => ({ ok: true, value: readingOf({ mayEdit: false }) });
  open();
  await question();
  expect(screen.queryByRole('button', { name: /^Disagree/ })).not.toBeInTheDocument();
});

test('at the end it says what became of the items, to take along', async () => {
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  open();
  await question();
  await userEvent.keyboard('{Enter}a hut warden{Escape}a');
  await question();
  await userEvent.keyboard('l');
  await question();
  await userEvent.keyboard('j');
  expect(
    await screen.findByRole('heading', { name: '3 items looked at: 1 decided, 1 for later, 1 left as it is.' }),
  ).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the summary' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(copied[0]).toContain('# Refinement, Waymark');
  expect(copied[0]).toContain('Asked: Who would notice when this is done?\nAnswered: a hut warden');
  expect(copied[0]).toMatch(/^> .*hut warden/m);
  expect(copied[0]).toContain('## WAY-163 Manage trail reviews\n\nToo large. For later.');
  await userEvent.click(screen.getByRole('button', { name: 'Back to backlog health' }));
  expect(host.paths).toEqual(['/']);
  expect(opened.times).toBe(1);
});

test('items added by hand come first', async () => {
  addToRefinement([listItemOf(163, { problems: [] }), listItemOf(7, { summary: 'Logs in one place' })]);
  open();
  await question();
  const names = within(screen.getByRole('navigation', { name: 'Items' }))
    .getAllByRole('button')
    .map(({ textContent }) => /WAY-\d+/.exec(textContent ?? '')?.[0]);
  expect(names).toEqual(['WAY-163', 'WAY-7', 'WAY-142', 'WAY-187']);
  expect(screen.getByText('WAY-163 · Added, sprint 37')).toBeVisible();
});

test('an item that cannot be read does not stop the walk', async () => {
  host.answers.readItem = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'reading' } });
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
  host.answers.readItem = () => ({ ok: true, value: readingOf() });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await question()).toBeVisible();
});

test('narrower, the queue folds', async () => {
  setFrameWidth(1000);
  open();
  await question();
  expect(screen.queryByRole('heading', { name: 'Most worth a talk' })).not.toBeInTheDocument();
  expect(screen.getAllByText('1 of 3')[0]).toBeVisible();
});

test('with nothing to talk about it says so', async () => {
  open([]);
  expect(await screen.findByText('Nothing stands out')).toBeVisible();
});
