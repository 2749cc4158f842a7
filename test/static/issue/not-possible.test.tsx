import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { forcedStory } from '../../support/sample-forced-story';
import { everything } from '../../support/sample-options';
import { openPanel } from './open-issue';
import { openWorkbench, sentRequest } from './open-workbench';

beforeEach(() => {
  host.reset();
  host.answers.applySuggestion = () => ({ ok: true, value: { state: 'busy' } });
});
const ADD = 'What do they gain from adding pictures?';
const apply = () => userEvent.click(screen.getByRole('button', { name: /^Apply / }));

describe('what cannot be done here is said before the click', () => {
  test('sub-tasks are off: a linked task, or a checklist', async () => {
    await openWorkbench(forcedStory, { ...everything, subtask: null });
    expect(screen.getByRole('group', { name: 'Sub-tasks are off in this space' })).toHaveTextContent(
      'So “Keep and fetch guide pictures” can go somewhere else:',
    );
    expect(screen.getByRole('radio', { name: 'A linked Task: blocks WAY-142' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'A checklist in the description' }));
    expect(screen.getByText('Change WAY-142: summary and description')).toBeVisible();
    await apply();
    expect(sentRequest().plan.subtasksAs).toBe('checklist');
  });

  test('nothing may be created: the new story stays a draft', async () => {
    const filedAs = { story: null, enabler: null, spike: null, 'technical-task': null };
    const rights = { ...everything.rights, create: false };
    await openWorkbench(forcedStory, { ...everything, rights, filedAs, subtask: null });
    expect(screen.getByText('A new story cannot be made here, so that part stays a draft.')).toBeVisible();
    await apply();
    expect(sentRequest().plan.items).toEqual([]);
  });

  test('a field that Jira asks for is filled in here', async () => {
    const component = { id: 'components', name: 'Component', input: 'choices', workTypes: ['10001'] } as const;
    await openWorkbench(forcedStory, {
      ...everything,
      required: [{ ...component, choices: [{ id: '7', name: 'Trail page' }] }],
    });
    await userEvent.selectOptions(screen.getByLabelText('Component'), 'Trail page');
    await apply();
    expect(sentRequest().values).toEqual({ components: ['7'] });
  });

  test('without the right to delete, what becomes of new items on undo', async () => {
    await openWorkbench(forcedStory, { ...everything, rights: { ...everything.rights, delete: false } });
    expect(screen.getByText(/new items would then be emptied, unlinked and left for an admin\.$/)).toBeVisible();
  });

  test('where it cannot be asked, the draft is still there to copy', async () => {
    host.answers.readApplyOptions = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'asking' } });
    openPanel(forcedStory);
    expect(await screen.findByText(/^Jira did not answer, so this is a preview/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy the draft' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Apply/ })).not.toBeInTheDocument();
  });

  test('and it can be asked again, with the answers as they are and the focus on the foot', async () => {
    host.answers.readApplyOptions = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'asking' } });
    openPanel(forcedStory);
    await userEvent.type(await screen.findByLabelText(ADD), 'others know the way');
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    host.answers.readApplyOptions = () => ({ ok: true, value: everything });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Apply 5 changes' })).toBeVisible();
    expect(screen.getByText('As you, with your rights. You can undo it for 30 days.')).toHaveFocus();
    expect(screen.getByLabelText(ADD)).toHaveValue('others know the way');
  });
});
