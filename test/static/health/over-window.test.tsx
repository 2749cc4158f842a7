import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HealthScreen } from '../../../static/health/health-screen';
import { addedTopics, addToRefinement, forgetAdded, takeAdded } from '../../../static/health/parts/refinement-list';
import { host } from '../../support/fake-host';
import { healthReadingOf, healthViewOf, listItemOf } from '../../support/sample-health';

const open = (path: string): void => {
  host.path = path;
  host.answers = {
    openHealth: () => ({ ok: true, value: healthViewOf({ reading: healthReadingOf() }) }),
    readIssue: () => ({ ok: false, problem: { code: 'not-found', where: 'readIssue' } }),
  };
  render(<HealthScreen siteUrl="https://waymark.example" />);
};

beforeEach(() => {
  host.reset();
  forgetAdded();
});

test('refinement fills the window, with the filters and the list of the page, which stays behind it', async () => {
  addToRefinement([listItemOf(7, { summary: 'Logs in one place' })]);
  open('/refine?statuses=done');
  await screen.findByRole('heading', { name: 'Backlog health' });
  expect(host.modals).toEqual(['Refinement']);
  expect(host.modal?.context).toMatchObject({
    path: '/refine?statuses=done',
    added: [{ summary: 'Logs in one place' }],
  });
});

test('back from it the page reads again what was decided there, and the list is empty', async () => {
  addToRefinement([listItemOf(7, {})]);
  open('/workshop');
  await screen.findByRole('heading', { name: 'Backlog health' });
  expect(host.modals).toEqual(['Workshop']);
  await act(async () => host.modal?.leave());
  expect(host.paths).toEqual(['/']);
  expect(host.named('openHealth')).toHaveLength(2);
  expect(addedTopics()).toEqual([]);
});

test('Back closes it, also while it is on its way, and the page stays where Back led', async () => {
  open('/refine');
  await screen.findByRole('heading', { name: 'Backlog health' });
  const turn = host.modal?.context.turn;
  await act(async () => host.moveTo('/list/forced-story'));
  // It hears nothing before it is there.
  host.emitted.length = 0;
  await act(async () => host.tell(`true-story.over-shown.${turn}`));
  expect(host.emitted).toEqual([`true-story.over-unwanted.${turn}`]);
  await act(async () => host.modal?.leave());
  expect(host.paths).toEqual([]);
  expect(await screen.findByRole('heading', { name: 'Forced stories' })).toBeVisible();
});

test('over the window it is closed when the page behind moves', async () => {
  host.context = { modal: { path: '/refine', turn: 3 } };
  open('/');
  await screen.findByRole('heading', { name: 'Refinement' });
  expect(host.emitted).toEqual(['true-story.over-shown.3']);
  await act(async () => host.tell('true-story.over-unwanted.3'));
  expect(host.closed).toBe(1);
});

test('where Jira opens no dialog, refinement is shown in place', async () => {
  host.opensModals = false;
  open('/refine');
  expect(await screen.findByRole('heading', { name: 'Refinement' })).toBeVisible();
});

test('over the window it stands where it was opened at, and leaving closes it', async () => {
  host.context = { modal: { path: '/refine?statuses=done' } };
  addToRefinement([listItemOf(7, { summary: 'Logs in one place' })]);
  const handedOver = addedTopics();
  forgetAdded();
  takeAdded(handedOver);
  open('/');
  expect(await screen.findByRole('button', { name: /Logs in one place/ })).toHaveAttribute('aria-current');
  await userEvent.click(screen.getByRole('button', { name: /^Leave/ }));
  expect(host.named('openHealth')).toMatchObject([{ payload: { filters: { statuses: ['done'] } } }]);
  expect(host.modals).toEqual([]);
  expect(host.closed).toBe(1);
  expect(host.paths).toEqual([]);
});
