import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { goodStory, leaningEnabler, spikeWithGaps } from '../../support/sample-others';
import { evidenceOf } from '../../support/sample-views';
import { openPanel } from './open-issue';

beforeEach(() => host.reset());

const reason = (name: RegExp) => screen.getByRole('button', { name });
const marksOf = (text: RegExp) =>
  screen.getAllByText(text, { selector: 'mark, mark *' }).map((element) => element.closest('mark'));

test('the verdict: kind, how sure, and how it is filed', async () => {
  openPanel(forcedStory);
  expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toBeVisible();
  expect(screen.getByText('clear, 94 percent')).toBeInTheDocument();
  expect(screen.getByText(/^Filed as/)).toHaveTextContent('Filed as Story, reads as technical task');
});

test('the words that decide', async () => {
  const without = [evidenceOf(forcedStory.text.summary, 'As a developer')];
  openPanel({ ...forcedStory, change: { without, kind: 'story', abstained: null } });
  expect(await screen.findByText('Without “As a developer” it would read as story.')).toBeVisible();
});

test('a leaning verdict names its runner-up, an enabler its type', async () => {
  openPanel(leaningEnabler);
  expect(await screen.findByText('leaning, 71 percent, story 22 percent')).toBeInTheDocument();
  expect(screen.getByText(/^Filed as/)).toHaveTextContent('Filed as Story, reads as enabler (architecture)');
});

test('a story that is filed as one', async () => {
  openPanel(goodStory);
  expect(await screen.findByText(/^Filed as/)).toHaveTextContent('Filed as Story and reads as one');
  expect(screen.getByText('Nothing to change').closest('[role=status]')).toHaveTextContent(
    'Who, what and why are there, and a visitor can check all 3 criteria. Good to plan.',
  );
  expect(screen.queryByText('What could help')).not.toBeInTheDocument();
});

describe('text and reasons', () => {
  test('the text is whole, with its structure', async () => {
    openPanel(forcedStory);
    const text = (await screen.findByRole('heading', { name: 'The text' })).closest('section') as HTMLElement;
    expect(within(text).getAllByRole('listitem')).toHaveLength(3);
    expect(text).toHaveTextContent('Pictures are sent by mail today and lost after a season.');
    expect(text).toHaveTextContent('read just now');
  });

  test('every reason has a number, a quote, a sentence and a strength', async () => {
    openPanel(forcedStory);
    await screen.findByText('5 of 8 reasons');
    expect(reason(/^1 “As a developer” Names who builds it\. A story names who gains\. strong reason$/)).toBeVisible();
    expect(reason(/Points to a story: two things a visitor can do\. medium reason/)).toBeVisible();
    expect(reason(/“POST \/pictures stores a file” \+?.*and in 1 more place/)).toBeVisible();
    expect(screen.getByText('Adds up to technical task 94%, enabler 4%, story 2%')).toBeVisible();
    expect(screen.queryByText(/^Without/)).not.toBeInTheDocument();
  });

  test('the words of each reason are marked; those that point elsewhere differ by more than hue', async () => {
    openPanel(forcedStory);
    await screen.findByText('Why');
    const [role] = marksOf(/^As a$/);
    expect(role).toHaveTextContent('As a developer1');
    expect(role).toHaveAttribute('data-kind', 'technical-task');
    expect(role).not.toHaveAttribute('data-elsewhere');
    const [gain] = marksOf(/visitors can add and view pictures of a/);
    expect(gain).toHaveAttribute('data-kind', 'story');
    expect(gain).toHaveAttribute('data-elsewhere');
  });

  test('pointing at a reason marks its words, and the reverse', async () => {
    openPanel(forcedStory);
    await screen.findByText('Why');
    fireEvent.pointerOver(reason(/^4 /));
    for (const mark of [...marksOf(/POST \/pictures stores a/), ...marksOf(/GET/)]) expect(mark).toHaveClass('chosen');
    const [role] = marksOf(/^As a$/);
    expect(role).not.toHaveClass('chosen');
    fireEvent.pointerOver(role as HTMLElement);
    expect(reason(/^1 /)).toHaveClass('chosen');
    expect(reason(/^4 /)).not.toHaveClass('chosen');
  });

  test('a click on words goes to their reason', async () => {
    openPanel(forcedStory);
    await screen.findByText('Why');
    await userEvent.click(screen.getByRole('link', { name: 'reason 3, medium' }));
    expect(reason(/^3 /)).toHaveFocus();
    expect(reason(/^3 /)).toHaveClass('chosen');
  });

  test('keys: Up and Down move, Enter goes to the words, Escape comes back', async () => {
    openPanel(forcedStory);
    await screen.findByText('Why');
    act(() => reason(/^1 /).focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(reason(/^2 /)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const words = screen.getByRole('link', { name: 'reason 2, strong' });
    expect(words).toHaveFocus();
    expect(words).toHaveAccessibleDescription(/A means: it happens behind the screen\./);
    await userEvent.keyboard('{Escape}');
    expect(reason(/^2 /)).toHaveFocus();
  });

  test('the smaller reasons are there, folded', async () => {
    openPanel(forcedStory);
    await userEvent.click(await screen.findByText('and 3 smaller ones'));
    expect(screen.getByText('The other words, added together.')).toBeVisible();
    expect(screen.getByText('Points to a story: how often each kind occurs.')).toBeVisible();
  });
});

describe('worth a look', () => {
  test('the first finding is open and teaches, the others are folded', async () => {
    openPanel(forcedStory);
    await screen.findByRole('heading', { name: 'Worth a look' });
    expect(screen.getByText('Story form around a technical step')).toBeVisible();
    expect(screen.getByText(/A story says what someone outside the team gains\./)).toBeVisible();
    expect(screen.getByText('Ask in refinement: who would notice when this is done?')).toBeVisible();
    const criteria = screen.getByText(/A story is checked by using the product\./);
    expect(criteria).not.toBeVisible();
    await userEvent.click(screen.getByText('Criteria for a developer'));
    expect(criteria).toBeVisible();
  });

  test('the context row ticks what is there', async () => {
    openPanel(forcedStory);
    const context = (await screen.findByRole('heading', { name: 'Context' })).parentElement as HTMLElement;
    expect(
      within(context)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Criteria', 'Parent epic', 'No links', 'No pictures', 'No references']);
  });

  test('a spike lists what it needs: quoted where it is there, asked where it is not', async () => {
    openPanel(spikeWithGaps);
    const needs = (await screen.findByRole('heading', { name: 'What a spike needs' })).closest(
      'section',
    ) as HTMLElement;
    expect(needs).toHaveTextContent('2 of 5 are there');
    expect(
      within(needs)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Question: “how to offer maps without a connection”',
      'Options: “vector or raster tiles”',
      'Time-box. How long is enough?',
      'Decision. What will you decide with it?',
      'Owner. Which role brings the answer back?',
    ]);
    expect(screen.queryByText('Gaps in the spike')).not.toBeInTheDocument();
  });
});
