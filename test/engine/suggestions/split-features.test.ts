import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { suggestFor, told } from './told';

const TOO_LARGE = { findings: [{ id: 'too-large', says: 'Several goals in one item', evidence: [] }] } as const;

const features = (summary: string, description = '', kind: 'story' | 'enabler' = 'story'): Suggestion | undefined =>
  suggestFor({ summary, description }, kind, TOO_LARGE).find(({ pattern }) => pattern !== null);

describe('the split along what a large item offers', () => {
  it('makes a thin story of each thing, and keeps the rest of the text with the first', () => {
    const suggestion = features(
      'New harbour office (replaces the paper book)',
      'Berths, permits, crane slots, winter storage, and fines. The lease of the old office ends in May.',
    );
    expect([suggestion?.pattern, suggestion?.title]).toEqual(['capabilities', 'Split into five slices']);
    expect(suggestion && told(suggestion).slice(0, 8)).toEqual([
      'New harbour office: berths',
      '# Story',
      'As a [who gains from this?], I want berths as part of the new harbour office so that [what do they gain?]',
      '# Background',
      'New harbour office (replaces the paper book).',
      'The lease of the old office ends in May.',
      'New harbour office: permits',
      '# Story',
    ]);
    expect(suggestion?.questions.map(({ ask }) => ask).slice(0, 3)).toEqual([
      'Who gains from this?',
      'What do they gain from berths?',
      'What do they gain from permits?',
    ]);
  });

  it('says what people do where the list says it, for those whom the title names', () => {
    const suggestion = features(
      'Studio for podcasters',
      'Record an episode, edit the sound, guests, publish to all shops, stats.',
    );
    expect(suggestion && told(suggestion).filter((line) => line.startsWith('As a'))).toEqual([
      'As a podcaster, I want to record an episode so that [what do they gain?]',
      'As a podcaster, I want to edit the sound so that [what do they gain?]',
      'As a podcaster, I want guests as part of a studio so that [what do they gain?]',
      'As a podcaster, I want to publish to all shops so that [what do they gain?]',
      'As a podcaster, I want stats as part of a studio so that [what do they gain?]',
    ]);
  });

  it('cuts a way from end to end by its steps', () => {
    const suggestion = features('Claims end to end: report, triage, repair, payment, recovery');
    expect(suggestion?.pattern).toBe('workflow-steps');
    expect(suggestion && told(suggestion)[0]).toBe('Claims end to end: report');
  });

  it('makes eight slices at most, warns, and keeps the others for later', () => {
    const suggestion = features(
      'Stock module',
      'Orders, labels, batches, transfers, counts, logs, prices, margins, recalls, alarms.',
    );
    expect(suggestion?.outline).toHaveLength(8);
    expect(suggestion?.warnings).toEqual(['Two more wait under “Later”: too many slices at once are hard to rank.']);
    expect(suggestion && told(suggestion)).toEqual(expect.arrayContaining(['# Later', 'Recalls', 'Alarms']));
  });

  it('asks for the gain of each piece of technical work', () => {
    const suggestion = features(
      'Everything as code',
      'Networks, certificates, queues, dashboards, pipelines, backups, alerts, identities.',
      'enabler',
    );
    expect(suggestion?.outline.map(({ kind }) => kind)).toEqual(Array(8).fill('enabler'));
    expect(suggestion?.questions[0]?.ask).toBe('What gets better with networks?');
  });

  it.each([
    [
      'Merge two contacts',
      'contact_merge_log, async re-link via kafka, search index update, AGENT_MERGE permission, undo job.',
    ],
    ['Search', 'It is slow, people complain, nobody knows why, we were told twice, they are angry.'],
    ['Filter the list', 'By name, by date and by town.'],
  ])('is not offered for "%s"', (summary, description) => {
    expect(features(summary, description)).toBeUndefined();
  });
});
