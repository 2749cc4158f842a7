import type { Plan, PlannedText } from '../../../src/engine/drafting/plan';
import { type Before, plannedChanges } from '../../../src/engine/drafting/planned-changes';

const LABELS = {
  story: 'kind-story',
  enabler: 'kind-enabler',
  spike: 'kind-spike',
  'technical-task': 'kind-technical-task',
};
const BEFORE: Before = {
  summary: 'As a developer I want a store',
  described: false,
  workType: '10001',
  label: 'kind-technical-task',
  labels: LABELS,
};
const text = (summary: string): PlannedText => ({
  summary,
  sections: [{ heading: '', lines: [summary], list: false }],
});
const NOTHING: Plan = {
  suggestion: { type: 'keep', pattern: null, edited: false },
  subject: { kind: null, text: null, keepFormer: true, workType: null, subtasks: [] },
  items: [],
  subtasksAs: 'subtasks',
  attach: null,
};
const lift: Plan = {
  ...NOTHING,
  suggestion: { type: 'lift', pattern: null, edited: false },
  subject: {
    ...NOTHING.subject,
    kind: 'story',
    text: text('As a visitor, I want to add pictures'),
    subtasks: [text('Keep pictures')],
  },
  items: [{ ...text('As a visitor, I want to view pictures'), kind: 'story', subtasks: [] }],
};
const told = (plan: Plan, before = BEFORE) => plannedChanges(plan, before).map(({ id, what }) => `${id}: ${what}`);

test('a lift into two stories and a sub-task is five changes', () => {
  expect(plannedChanges(lift, BEFORE)).toEqual([
    { id: 'edit', what: 'edit', fields: ['summary', 'description'] },
    { id: 'label', what: 'label', label: 'kind-story' },
    { id: 'subtask-0', what: 'subtask', summary: 'Keep pictures', under: 'subject' },
    { id: 'item-0', what: 'item', kind: 'story', summary: 'As a visitor, I want to view pictures' },
    { id: 'item-0-link', what: 'link', type: 'relates', from: 'subject', to: 'item-0' },
  ]);
});

test('what stands there already is no change', () => {
  const { subject } = lift;
  const same = {
    ...lift,
    items: [],
    subject: { ...subject, workType: '10001', subtasks: [], text: { summary: BEFORE.summary, sections: [] } },
  };
  expect(told(same)).toEqual(['label: label']);
  expect(told(same, { ...BEFORE, label: 'kind-story' })).toEqual([]);
  expect(told(same, { ...BEFORE, labels: null })).toEqual([]);
  expect(told(NOTHING)).toEqual([]);
  expect(told(NOTHING, { ...BEFORE, described: true })).toEqual([]);
  expect(plannedChanges(same, { ...BEFORE, described: true })[0]).toMatchObject({ fields: ['description'] });
});

test('where sub-tasks are off they become linked items that block theirs, or lines of the description', () => {
  const [item] = lift.items;
  const plan: Plan = { ...lift, items: item ? [{ ...item, subtasks: [text('Show them')] }] : [] };
  const linked = plannedChanges({ ...plan, subtasksAs: 'linked' }, BEFORE);
  expect(linked.flatMap((change) => (change.what === 'link' ? [[change.type, change.from, change.to]] : []))).toEqual([
    ['blocks', 'subtask-0', 'subject'],
    ['relates', 'subject', 'item-0'],
    ['blocks', 'item-0-subtask-0', 'item-0'],
  ]);
  expect(told({ ...plan, subtasksAs: 'checklist' })).toEqual([
    'edit: edit',
    'label: label',
    'item-0: item',
    'item-0-link: link',
  ]);
  const alone: Plan = {
    ...NOTHING,
    subtasksAs: 'checklist',
    subject: { ...NOTHING.subject, subtasks: [text('Keep')] },
  };
  expect(plannedChanges(alone, BEFORE)).toEqual([{ id: 'edit', what: 'edit', fields: ['description'] }]);
});

test('a step is tied to its story as a sub-task there, or by a link', () => {
  expect(told({ ...NOTHING, attach: { to: 'WAY-1', how: 'link', close: false } })).toEqual(['attach: link']);
  const nested = plannedChanges({ ...NOTHING, attach: { to: 'WAY-1', how: 'nest', close: true } }, BEFORE);
  expect(nested).toEqual([
    { id: 'nest', what: 'subtask', summary: BEFORE.summary, under: 'WAY-1' },
    { id: 'nest-link', what: 'link', type: 'relates', from: 'subject', to: 'nest' },
    { id: 'close', what: 'close' },
  ]);
});
