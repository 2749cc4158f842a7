import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GadgetView } from '../../../src/contract/gadget-view';
import { GadgetEdit } from '../../../static/gadget/gadget-edit';
import { GadgetScreen } from '../../../static/gadget/gadget-screen';
import { gadgetPlace } from '../../../static/shared/backend';
import { host } from '../../support/fake-host';
import { pictureOf } from '../../support/sample-picture';

const project = { id: '10000', key: 'WAY', name: 'Waymark' };
const ready: GadgetView = {
  state: 'ready',
  project,
  readAt: new Date().toISOString(),
  headline: 'about-even',
  read: 389,
  items: 412,
  kinds: { story: 186, enabler: 52, spike: 21, 'technical-task': 130 },
  shares: { stories: 48, technical: 47, spikes: 5 },
  score: pictureOf().score,
};
const show = (view: GadgetView) => {
  host.answers.readGadget = () => ({ ok: true, value: view });
  render(<GadgetScreen />);
};

beforeEach(() => host.reset());

test('the gadget says what a backlog is made of, its score, and how that moved', async () => {
  show(ready);
  expect(await screen.findByRole('heading', { name: 'Stories and technical work are about even' })).toBeVisible();
  expect(screen.getByText('Stories 48%, technical work 47%, spikes 5%.')).toBeVisible();
  expect(screen.getByRole('img', { name: /^Mix: story 186 items, enabler 52 items/ })).toBeVisible();
  expect(screen.getByText('Technical task')).toBeVisible();
  expect(screen.getByText('80').parentElement).toHaveTextContent('80of 100, up 9 since Sprint 31');
  expect(screen.getByText('Waymark · 412 items, 23 not classified · read just now')).toBeVisible();
});

test('a small backlog has neither shares nor a score', async () => {
  show({ ...ready, headline: 'too-few', read: 7, items: 7, shares: null, score: null });
  expect(await screen.findByRole('heading', { name: '7 items, too few for shares' })).toBeVisible();
  expect(screen.queryByText(/of 100/)).not.toBeInTheDocument();
});

test.each<[GadgetView, string]>([
  [{ state: 'not-configured' }, 'Choose a space'],
  [{ state: 'not-read', project }, 'Waymark has not been read yet'],
  [{ state: 'partly-visible', project }, 'You see a part of Waymark only'],
])('%o has words', async (view, words) => {
  show(view);
  expect(await screen.findByText(words)).toBeVisible();
});

test('where Jira does not answer, trying again is offered', async () => {
  host.answers.readGadget = () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'reading' } });
  render(<GadgetScreen />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not answer');
  host.answers.readGadget = () => ({ ok: true, value: ready });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Waymark/)).toBeVisible();
});

test('a space is found by its name, chosen and kept', async () => {
  host.answers.findGadgetProjects = ({ words }) => ({
    ok: true,
    value: [project, { id: '10001', key: 'BIR', name: 'Birdlist' }].filter(({ name }) => name.includes(words)),
  });
  render(<GadgetEdit chosen={null} />);
  await screen.findByRole('radio', { name: 'Waymark WAY' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a space' }), 'Bird');
  await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(host.submitted).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Birdlist BIR' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(host.submitted).toEqual([{ projectId: '10001' }]));
});

test('a gadget knows whether it is edited, and what it was given', async () => {
  host.module = 'jira:dashboardGadget';
  expect(await gadgetPlace()).toEqual({ editing: false, projectId: null });
  host.gadget = { entryPoint: 'edit', gadgetConfiguration: { projectId: '10001' } };
  expect(await gadgetPlace()).toEqual({ editing: true, projectId: '10001' });
});
