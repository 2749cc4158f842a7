import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { host } from '../../support/fake-host';
import { leaningEnabler, spikeWithGaps } from '../../support/sample-others';
import { spikeTemplate } from '../../support/sample-suggestions';
import { openWorkbench, sentRequest } from './open-workbench';

beforeEach(() => {
  host.reset();
  host.answers.applySuggestion = () => ({ ok: true, value: { state: 'busy' } });
});

const apply = () => userEvent.click(screen.getByRole('button', { name: /^Apply / }));

test('sections are edited a line a row', async () => {
  await openWorkbench(leaningEnabler);
  const done = screen.getByLabelText('Done when of WAY-151');
  expect(done).toHaveValue('Two nodes to begin with\nSearch answers in [how fast, at what load?]');
  await userEvent.clear(done);
  await userEvent.type(done, '- One node may fail{Enter}{Enter}* Search goes on');
  await apply();
  expect(sentRequest().plan.subject.text?.sections[1]).toEqual({
    heading: 'Done when',
    list: true,
    lines: ['One node may fail', 'Search goes on'],
  });
});

test('what was written into a section stays there, whatever sections an answer brings or takes away', async () => {
  await openWorkbench({ ...spikeWithGaps, suggestions: [spikeTemplate] });
  const open = screen.getByLabelText('Open questions of WAY-158');
  expect(open).toHaveValue('[How long is enough?]');
  await userEvent.clear(open);
  await userEvent.type(open, 'Does the old phone still start?');
  await userEvent.type(screen.getByLabelText('How long is enough?'), '2');
  expect(screen.getByLabelText('Time-box of WAY-158')).toHaveValue('2 days.');
  await apply();
  expect(sentRequest().plan.subject.text?.sections.slice(0, 2)).toEqual([
    { heading: 'Time-box', list: false, lines: ['2 days.'] },
    { heading: 'Open questions', list: true, lines: ['Does the old phone still start?'] },
  ]);
});
