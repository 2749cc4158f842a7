import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { leaningEnabler, spikeWithGaps } from '../../support/sample-others';
import { spikeTemplate } from '../../support/sample-suggestions';
import { openPanel } from './open-issue';
import { openWorkbench, sentRequest } from './open-workbench';

beforeEach(() => {
  host.reset();
  host.answers.applySuggestion = () => ({ ok: true, value: { state: 'busy' } });
  host.answers.rejectSuggestion = () => ({ ok: true, value: null });
});

const ADD = 'What do they gain from adding pictures?';
const summaryOf = (name: string) => screen.getByLabelText(`Summary of ${name}`);
const apply = () => userEvent.click(screen.getByRole('button', { name: /^Apply / }));

test('before, questions with their source, and one card for each item that results', async () => {
  await openWorkbench(forcedStory);
  expect(screen.getByLabelText('Who gains from this?')).toHaveValue('visitor');
  expect(screen.getByLabelText('Who gains from this?')).toHaveAccessibleDescription('(from the text)');
  const [subject, fresh] = within(screen.getByRole('region', { name: 'After' })).getAllByRole('article');
  expect(subject).toHaveTextContent('WAY-142keeps its key, sprint and comments');
  expect(subject).toHaveTextContent('Technical note: S3 with signed URLs');
  expect(fresh).toHaveTextContent('New storysame epic, linked to WAY-142');
});

test('the draft follows each key stroke; an open question is dashed, one’s own words are underlined', async () => {
  await openWorkbench(forcedStory);
  const after = screen.getByRole('region', { name: 'After' });
  expect(within(after).getAllByText('what do they gain?')).toHaveLength(2);
  await userEvent.type(screen.getByLabelText(ADD), 'others know the way');
  expect(within(after).getByText('others know the way')).toHaveClass('your-words');
  expect(summaryOf('WAY-142')).toHaveValue(
    'As a visitor, I want to add pictures of a trail so that others know the way',
  );
});

test('an edit by hand wins over later answers, until it is taken back', async () => {
  await openWorkbench(forcedStory);
  await userEvent.clear(summaryOf('WAY-142'));
  await userEvent.type(summaryOf('WAY-142'), 'Add pictures');
  await userEvent.type(screen.getByLabelText(ADD), 'others know the way');
  expect(summaryOf('WAY-142')).toHaveValue('Add pictures');
  await apply();
  expect(sentRequest().plan.subject.text?.summary).toBe('Add pictures');
  expect(sentRequest().plan.suggestion.edited).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the draft' }));
  expect(summaryOf('WAY-142')).toHaveValue(
    'As a visitor, I want to add pictures of a trail so that others know the way',
  );
});

test('sub-tasks are added, worded, moved by keys and taken away; the focus stays with them', async () => {
  await openWorkbench(forcedStory);
  const [subject] = screen.getAllByRole('article');
  const card = within(subject as HTMLElement);
  expect(card.queryByRole('button', { name: /^Move sub-task/ })).not.toBeInTheDocument();
  await userEvent.click(card.getByRole('button', { name: 'Add a sub-task' }));
  expect(card.getByLabelText('Sub-task 2')).toHaveFocus();
  await userEvent.keyboard('Scale the pictures{Alt>}{ArrowUp}{/Alt}');
  expect(card.getByLabelText('Sub-task 1')).toHaveValue('Scale the pictures');
  expect(card.getByLabelText('Sub-task 1')).toHaveFocus();
  await apply();
  expect(sentRequest().plan.subject.subtasks.map(({ summary }) => summary)).toEqual([
    'Scale the pictures',
    'Keep and fetch guide pictures',
  ]);
  expect(sentRequest().plan.subject.subtasks[1]?.sections).toEqual([
    {
      heading: 'Done when',
      list: true,
      lines: ['POST /pictures stores a file and returns its id', 'GET /trails/{id}/pictures returns the list'],
    },
    { heading: 'Technical note', list: false, lines: ['S3 with signed URLs'] },
  ]);
  await userEvent.click(card.getByRole('button', { name: 'Remove sub-task 1' }));
  expect(card.getByLabelText('Sub-task 1')).toHaveValue('Keep and fetch guide pictures');
  expect(card.getByLabelText('Sub-task 1')).toHaveFocus();
  await userEvent.click(card.getByRole('button', { name: 'Remove sub-task 1' }));
  expect(card.getByRole('button', { name: 'Add a sub-task' })).toHaveFocus();
  expect(screen.getByRole('button', { name: /^Apply 4 changes$/ })).toBeVisible();
});

test('what will happen, one line for each kind of change, and how many changes that is', async () => {
  await openWorkbench(forcedStory);
  const lines = within(screen.getByRole('region', { name: 'What will happen' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Change WAY-142: summary and description',
    'Swap its label tokind-story',
    'Create 1 sub-task and 1 story',
    'Link the new item: relates to WAY-142',
  ]);
  expect(screen.getByRole('button', { name: 'Apply 5 changes' })).toBeVisible();
  expect(screen.getByText('As you, with your rights. You can undo it for 30 days.')).toBeVisible();
});

test('the former wording is kept unless that is turned off; the work type follows the kind', async () => {
  await openWorkbench(leaningEnabler);
  const lines = within(screen.getByRole('region', { name: 'What will happen' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Change WAY-151: summary and description; work type: Story becomes Task',
    'Set its label tokind-enabler',
  ]);
  expect(screen.getByRole('button', { name: 'Apply 2 changes' })).toBeVisible();
  expect(screen.getByText('Story becomes Task')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Keep the former wording in an expand at the end' }));
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Add the definition of done for enablers: the gain is measured' }),
  );
  expect(screen.getByLabelText('Definition of done of WAY-151')).toHaveValue('The gain is measured');
  await apply();
  const { subject } = sentRequest().plan;
  expect(subject).toMatchObject({ keepFormer: false, workType: '10002', kind: 'enabler' });
  expect(subject.text?.sections.at(-1)).toEqual({
    heading: 'Definition of done',
    list: true,
    lines: ['The gain is measured'],
  });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Change the work type to Task' }));
  expect(screen.queryByText(/Story becomes Task/)).not.toBeInTheDocument();
});

test('Control and Enter applies from any field, Enter alone does not', async () => {
  await openWorkbench(forcedStory);
  await userEvent.type(screen.getByLabelText(ADD), 'others know the way{Enter}');
  expect(host.named('applySuggestion')).toHaveLength(0);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(host.named('applySuggestion')).toHaveLength(1);
  expect(sentRequest().basis).toBe('as-read');
});

test('a spike asks for its gaps where it lists what a spike needs', async () => {
  await openWorkbench({ ...spikeWithGaps, suggestions: [spikeTemplate] });
  expect(screen.getByText('2 of 5 are there')).toBeVisible();
  await userEvent.type(screen.getByLabelText('How long is enough?'), '2');
  expect(within(screen.getByRole('region', { name: 'After' })).getByText('2 days.')).toHaveClass('your-words');
  await userEvent.selectOptions(screen.getByLabelText('Unit of time'), 'weeks');
  expect(
    screen.getByRole('checkbox', { name: /^Add the definition of done for spikes: findings written down/ }),
  ).toBeChecked();
  await apply();
  expect(sentRequest().plan.subject.text?.sections).toEqual([
    { heading: 'Time-box', list: false, lines: ['2 weeks.'] },
    { heading: 'Definition of done', list: true, lines: ['Findings written down', 'Decision taken'] },
  ]);
});

test('the unit of a time-box stays while its number is written anew, and can be chosen first', async () => {
  await openWorkbench({ ...spikeWithGaps, suggestions: [spikeTemplate] });
  const unit = screen.getByLabelText('Unit of time');
  await userEvent.selectOptions(unit, 'hours');
  expect(unit).toHaveValue('hours');
  await userEvent.type(screen.getByLabelText('How long is enough?'), '2');
  await userEvent.selectOptions(unit, 'weeks');
  await userEvent.type(screen.getByLabelText('How long is enough?'), '{Backspace}3');
  expect(within(screen.getByRole('region', { name: 'After' })).getByText('3 weeks.')).toBeVisible();
});

test('a rejected suggestion makes way for the next, and is counted', async () => {
  await openWorkbench(forcedStory);
  await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
  expect(host.named('rejectSuggestion')).toEqual([
    { name: 'rejectSuggestion', payload: { type: 'lift', pattern: null } },
  ]);
  expect(screen.getByRole('heading', { name: 'What could help' })).toHaveFocus();
  expect(screen.queryByRole('radio', { name: 'Lift into two stories' })).not.toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Change the work type to Task' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Reject' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show what could help' }));
  expect(screen.getByRole('radio', { name: 'Lift into two stories' })).toBeChecked();
});

test('retype changes the work type and nothing else', async () => {
  await openWorkbench(forcedStory);
  await userEvent.click(screen.getByRole('radio', { name: 'Change the work type to Task' }));
  expect(screen.getByText('The text is fine as it is.')).toBeVisible();
  await apply();
  expect(sentRequest().plan).toMatchObject({ subject: { text: null, workType: '10002' }, items: [] });
});

test('who may not edit gets the draft to copy, with their answers in it', async () => {
  const user = userEvent.setup();
  openPanel({ ...forcedStory, mayEdit: false });
  const who = await screen.findByLabelText('Who gains from this?');
  await user.clear(who);
  await user.type(who, 'angler');
  expect(screen.queryByRole('button', { name: /^(Apply|Reject)/ })).not.toBeInTheDocument();
  expect(host.named('readApplyOptions')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Copy the draft' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(
    [
      'As an angler, I want to add pictures of a trail so that [what do they gain?]',
      'Sub-task: Keep and fetch guide pictures',
      'Done when\n- POST /pictures stores a file and returns its id\n- GET /trails/{id}/pictures returns the list',
      'Technical note\nS3 with signed URLs',
      'As an angler, I want to view pictures of a trail so that [what do they gain?]',
    ].join('\n\n'),
  );
});

test('what was made of a suggestion stays while somebody looks at another one', async () => {
  await openWorkbench(forcedStory);
  const summary = () => screen.getByLabelText('Summary of WAY-142');
  await userEvent.type(summary(), ' and maps');
  const [lift, other] = within(screen.getByRole('group', { name: 'What could help' })).getAllByRole('radio');
  if (lift === undefined || other === undefined) throw new Error('the sample has more than one suggestion');
  await userEvent.click(other);
  await userEvent.click(lift);
  expect(lift).toBeChecked();
  expect((summary() as HTMLTextAreaElement).value).toMatch(/ and maps$/);
});
