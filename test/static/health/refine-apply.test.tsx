import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ApplyOutcome } from '../../../src/contract/apply';
import type { ItemReading } from '../../../src/contract/health-list-view';
import type { IssueReading } from '../../../src/contract/issue-view';
import { forgetAdded } from '../../../static/health/parts/refinement-list';
import { RefineScreen } from '../../../static/health/refine/refine-screen';
import { host, setFrameWidth } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { healthReadingOf, healthViewOf, talkItemOf } from '../../support/sample-health';
import { appliedOf, everything } from '../../support/sample-options';
import { healthStateOf, openAt } from './open-view';

const ITEMS = [talkItemOf(142), talkItemOf(163, { summary: 'Manage trail reviews' })];
const TALK: ItemReading['talk'] = {
  due: { sprint: 'Sprint 37', running: true, place: 2 },
  points: 8,
  blocks: [],
  problems: ['forced-story'],
};
const whole = appliedOf([
  { id: 'edit', what: 'edit', fields: ['summary'] },
  { id: 'subtask-0', what: 'subtask', summary: 'Keep and fetch guide pictures', under: 'subject' },
]);
const reworked: IssueReading = { ...forcedStory, basis: 'as-applied', applied: whole };

beforeEach(async () => {
  host.reset();
  forgetAdded();
  setFrameWidth(1280);
  localStorage.clear();
  host.answers.readItem = () => ({ ok: true, value: { view: forcedStory, talk: TALK } });
  host.answers.readApplyOptions = () => ({ ok: true, value: everything });
  openAt(
    '/refine',
    <RefineScreen
      view={healthViewOf({ reading: healthReadingOf({ talk: { items: ITEMS, total: ITEMS.length } }) })}
      health={healthStateOf({ times: 0 })}
      siteUrl="https://waymark.example"
    />,
  );
  await screen.findByRole('button', { name: /^Apply / });
});
const comes = (outcome: ApplyOutcome) => {
  host.answers.applySuggestion = () => ({ ok: true, value: outcome });
};
const present = () => screen.getByRole('button', { current: 'step' });
const side = () => screen.getByRole('complementary', { name: 'What could help' });

test('a draft is edited and applied where it stands, of the item that is talked about, and the walk goes on', async () => {
  comes({ state: 'applied', applied: whole, view: reworked });
  await userEvent.type(within(side()).getByRole('textbox', { name: 'Sub-task 1' }), ' today');
  await userEvent.keyboard('{Escape}a');
  expect(await screen.findByText(/^WAY-142: 2 changes are in\./)).toBeVisible();
  expect(present()).toHaveTextContent('Manage trail reviews');
  expect(screen.getByText('WAY-142 · Applied')).toBeVisible();
  const [sent] = host.named('applySuggestion');
  expect(sent?.payload).toMatchObject({ item: '10142', basis: forcedStory.basis });
  expect(JSON.stringify(sent?.payload)).toContain('pictures today');
  expect(host.named('readApplyOptions').map(({ payload }) => payload)).toEqual([{ item: '10142' }, { item: '10163' }]);
});

test('the way back leads to the item, where it can be taken back; then it is open again', async () => {
  comes({ state: 'applied', applied: whole, view: reworked });
  await userEvent.click(within(side()).getByRole('button', { name: /^Apply / }));
  await userEvent.click(await screen.findByRole('button', { name: 'Look at it, or undo' }));
  expect(present()).toHaveTextContent('WAY-142');
  host.answers.undoApply = () => ({
    ok: true,
    value: { state: 'undone', changes: 2, left: [], emptied: [], view: forcedStory },
  });
  await userEvent.click(await screen.findByText(/^Reworked on/));
  await userEvent.click(screen.getByRole('button', { name: 'Undo all 2 changes' }));
  await waitFor(() => expect(screen.getByText('WAY-142 · Forced story, sprint 37')).toBeVisible());
  expect(host.named('undoApply')[0]?.payload).toEqual({ item: '10142', leaveEdited: false, at: whole.at });
  expect(screen.queryByText(/^Reworked on/)).not.toBeInTheDocument();
});

test('where nothing was applied, the walk stays and says why', async () => {
  comes({ state: 'stale', changedAt: '2026-11-21T09:00:00.000Z', view: { ...forcedStory, basis: 'other' } });
  await userEvent.click(within(side()).getByRole('button', { name: /^Apply / }));
  expect(await screen.findByText('So the draft was not applied. Your answers are kept.')).toBeVisible();
  expect(present()).toHaveTextContent('WAY-142');
  comes({ state: 'busy' });
  await userEvent.click(screen.getByRole('button', { name: 'See a fresh suggestion' }));
  await userEvent.click(within(side()).getByRole('button', { name: /^Apply / }));
  expect(await screen.findByText('Somebody else is at it')).toBeVisible();
});

test('a draft can be agreed on without applying it', async () => {
  await userEvent.click(within(side()).getByRole('button', { name: 'Decided, without applying' }));
  expect(screen.getByText('WAY-142 · Decided')).toBeVisible();
  expect(host.named('applySuggestion')).toEqual([]);
});

test('an answer in the middle and one in the draft are the same', async () => {
  await userEvent.keyboard('{Enter}a hut warden');
  expect(within(side()).getByRole('combobox', { name: 'Who gains from this?' })).toHaveValue('a hut warden');
});

test('what was made of a draft stays while somebody walks on and comes back', async () => {
  const summary = () => within(side()).getByRole('textbox', { name: 'Summary of WAY-142' });
  await userEvent.type(within(side()).getByRole('textbox', { name: 'Sub-task 1' }), ' today');
  await userEvent.clear(summary());
  await userEvent.type(summary(), 'As a visitor, I want to add pictures');
  await userEvent.click(within(side()).getByRole('checkbox', { name: /^Keep the former wording/ }));
  await userEvent.keyboard('j');
  expect(present()).toHaveTextContent('Manage trail reviews');
  expect(await within(side()).findByRole('checkbox', { name: /^Keep the former wording/ })).toBeChecked();
  await userEvent.keyboard('k');
  expect(present()).toHaveTextContent('WAY-142');
  expect(summary()).toHaveValue('As a visitor, I want to add pictures');
  expect(within(side()).getByRole('textbox', { name: 'Sub-task 1' })).toHaveValue(
    'Keep and fetch guide pictures today',
  );
  expect(await within(side()).findByRole('checkbox', { name: /^Keep the former wording/ })).not.toBeChecked();
});
