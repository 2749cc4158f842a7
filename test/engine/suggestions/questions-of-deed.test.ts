import type { Kind } from '../../../src/engine/kinds';
import { family } from '../../../src/engine/suggestions/asking/family';
import { questionsOfDeed } from '../../../src/engine/suggestions/asking/questions-of-deed';
import { SPIKE_DEEDS } from '../../../src/engine/suggestions/asking/spike-deeds';
import { STORY_DEEDS } from '../../../src/engine/suggestions/asking/story-deeds';
import { TECHNICAL_DEEDS } from '../../../src/engine/suggestions/asking/technical-deeds';
import { thingOf } from '../../../src/engine/suggestions/asking/thing-of';
import { parseItem } from '../../../src/engine/text/parse-item';

const asked = (kind: Kind, summary: string, description = '') => {
  const { why, details } = questionsOfDeed(parseItem({ summary, description }), summary, kind);
  return [why, ...details.map(({ question }) => question.ask)];
};

const ASKED: readonly { kind: Kind; summary: string; why: string | null; label: string | null }[] = (
  [
    ['technical-task', 'Bump the mail client to 4.2', 'What does the new version bring or avert', 'Breaks'],
    ['technical-task', 'Drop the legacy_orders table', 'without the legacy_orders table', 'Still used'],
    ['technical-task', 'Rename column cust_no to stock_no', 'Who trips over the present name', 'References'],
    ['enabler', 'Migrate invoices to the new store', 'What does staying as it is cost', 'Meanwhile'],
    ['enabler', 'Restore of the ledger from the second site', 'What would be lost today', 'Limits'],
    ['enabler', 'Restore rehearsal of the ledger', null, null],
    ['technical-task', 'Flaky stock count test', 'How often does it fail', 'Done'],
    ['technical-task', 'Rename stock counter', 'Who trips over the present name', 'Name'],
    ['technical-task', 'Build a stock counter for shelves', null, null],
    ['enabler', 'Log every stock count', 'What went unnoticed', 'Kept'],
    ['spike', 'Assess the impact of stock counts', null, null],
    ['enabler', 'Erasure of visitor data under the retention rules', 'Which rule asks for it', 'Scope'],
    ['technical-task', 'Write the runbook for night shifts', 'Who reads it', 'Place'],
    ['technical-task', 'Sort the shelf labels', null, null],
    ['story', 'Remind me before the permit ends', null, 'When'],
    ['story', 'Statements as CSV download', null, 'Contents'],
    ['story', 'Pay for parking by card', null, 'Fails'],
    ['story', 'Label maker for opening hours', null, null],
    ['story', 'Video starts within a second', null, null],
    ['story', 'Upload a photo of the meter', null, 'Formats'],
    ['story', 'Ask for a photo of the meter', null, null],
    ['story', 'Schedule an episode for Sunday', null, null],
    ['story', 'Seat beside the wheelchair space', null, null],
    ['story', 'Add a CLI command for hives', null, 'Wrong use'],
    ['story', 'HoneyBee brand page', null, null],
    ['spike', 'Depot A or depot B for returns', 'What decides between them', 'Rules out'],
    ['spike', 'Interview eight florists about holidays', 'What do we not know about them', 'Whom'],
  ] as const
).map(([kind, summary, why, label]) => ({ kind, summary, why, label }));

describe('questions that belong to a deed', () => {
  it.each(ASKED)('of a $kind: "$summary"', ({ kind, summary, why, label }) => {
    const found = questionsOfDeed(parseItem({ summary }), summary, kind);
    expect(found.why).toEqual(why === null ? null : expect.stringContaining(why));
    expect(found.details[0]?.label ?? null).toBe(label);
  });

  it('leaves out what the text has told', () => {
    const told = 'If it misbehaves we roll back to 4.1. The changelog says nothing of breaking changes.';
    expect(asked('technical-task', 'Bump the mail client to 4.2', told)).toEqual([
      'What does the new version bring or avert: a fix, a feature, the end of support?',
    ]);
  });

  it('asks of an interface what those who call it would ask', () => {
    expect(asked('story', 'Let orderService.find take several keys')[1]).toMatch(/^What changes for those who use it/);
  });

  it('gives every question a place of its own', () => {
    const { details } = questionsOfDeed(parseItem({ summary: 'x' }), 'Bump the mail client to 4.2', 'technical-task');
    expect(details.map(({ question }) => question.id)).toEqual(['detail-1', 'detail-2']);
    expect(details[0]?.question.blank).toMatch(/^what changes/);
  });
});

const ALL = [...STORY_DEEDS, ...SPIKE_DEEDS, ...TECHNICAL_DEEDS];

it.each(ALL.map((written) => [written.trim().split('\n')[0] ?? '', written]))(
  'the family "%s" is whole',
  (_, written) => {
    const { why, asks } = family(written);
    expect(asks.length).toBeGreaterThan(0);
    for (const { label, ask } of asks) {
      expect(label).toMatch(/^[A-Z][A-Za-z' -]{1,16}$/);
      // What a draft leaves open is told from an item's own words by its question mark, and by its length.
      expect(ask).toMatch(/^[A-Z].{10,140}\?$/);
    }
    expect(why === null || why.endsWith('?')).toBe(true);
  },
);

it.each([
  ['Drop the legacy_orders table in prod', 'the legacy_orders table'],
  ['Remove unused flags (all of them)', 'the unused flags'],
  ['Bump Kafka to 4.0', 'Kafka'],
  ['Migrate an index of guests', 'the index of guests'],
  ['Clean up', null],
  ['Nightly job', null],
  ['Remove "old" things', null],
])('of "%s" the thing is %s', (deed, thing) => {
  expect(thingOf(deed)).toBe(thing);
});
