import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UndoOutcome } from '../../../src/contract/apply';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { asStory, whole } from './applied-story';
import { openPanel } from './open-issue';

beforeEach(() => host.reset());

const undoes = (outcome: UndoOutcome) => {
  host.answers.undoApply = () => ({ ok: true, value: outcome });
};
/** The message that has the focus. */
const said = () => document.activeElement as HTMLElement;

describe('undo', () => {
  const openApplied = async () => {
    openPanel(asStory(whole));
    await userEvent.click(await screen.findByText(/^Reworked on 21 November( 2026)?: 5 changes$/));
    await userEvent.click(screen.getByRole('button', { name: 'Undo all 5 changes' }));
  };

  test('puts everything back, and the focus on the verdict', async () => {
    undoes({ state: 'undone', changes: 5, left: [], emptied: [], view: forcedStory });
    await openApplied();
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toHaveFocus();
    expect(screen.getByText('Undone. The item is as it was.')).toBeInTheDocument();
    expect(screen.queryByText(/^Reworked/)).not.toBeInTheDocument();
  });

  test('meets an edit: the others can be put back, or everything stays', async () => {
    const edited = [{ key: 'WAY-220', what: ['description'] }] as const;
    undoes({ state: 'edits-met', edited, others: 4, view: asStory(whole) });
    await openApplied();
    expect(await screen.findByText('One item was edited since')).toBeVisible();
    expect(said()).toHaveTextContent(
      'WAY-220 has a new description. Undo can put the other 4 changes back and leave it as it is.',
    );
    undoes({ state: 'undone', changes: 4, left: edited, emptied: [], view: forcedStory });
    await userEvent.click(screen.getByRole('button', { name: 'Undo the other 4' }));
    expect(host.named('undoApply').map(({ payload }) => payload)).toEqual([
      { leaveEdited: false, at: whole.at },
      { leaveEdited: true, at: whole.at },
    ]);
    expect(await screen.findByText('Left as they are: WAY-220.')).toBeVisible();
  });

  test('leave everything', async () => {
    const edited = [{ key: 'WAY-220', what: ['touched'] }] as const;
    undoes({ state: 'edits-met', edited, others: 4, view: asStory(whole) });
    await openApplied();
    await userEvent.click(await screen.findByRole('button', { name: 'Leave everything' }));
    expect(screen.queryByText('One item was edited since')).not.toBeInTheDocument();
    expect(screen.getByText(/^Reworked on/)).toBeVisible();
  });

  test.each([
    [{ state: 'busy' } as const, 'Somebody else is at it'],
    [{ state: 'nothing', view: asStory(whole) } as const, 'There is nothing to undo any more'],
    [
      { state: 'partial', goesOn: false, applied: whole, view: asStory(whole) } as const,
      'Not everything is put back yet',
    ],
  ])('says what kept it from that: %j', async (outcome, title) => {
    undoes(outcome);
    await openApplied();
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo all 5 changes' })).toBeVisible();
  });

  test('where Jira does not answer, that is said, and it can be tried once more', async () => {
    host.answers.undoApply = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'undoing' } });
    await openApplied();
    expect(await screen.findByRole('alert')).toHaveTextContent('Undo once more: it goes on where it stopped.');
    undoes({ state: 'undone', changes: 5, left: [], emptied: [], view: forcedStory });
    await userEvent.click(screen.getByRole('button', { name: 'Undo all 5 changes' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Technical task' })).toHaveFocus();
  });

  test('without the right to delete, what is left for an admin', async () => {
    undoes({ state: 'undone', changes: 5, left: [], emptied: ['WAY-221'], view: forcedStory });
    await openApplied();
    expect(await screen.findByText(/may not delete here: WAY-221\./)).toBeVisible();
  });
});
