import type { Verdict } from '../../../src/engine/verdict/verdict';
import { suggestFor } from './told';

const STORY = {
  summary: 'As a gardener, I want to be reminded when frost is forecast so that I can cover my plants in time',
  description: 'Acceptance criteria:\n- A reminder arrives by 6 pm\n- It names the bed\n- It can be switched off',
};

const kept = (item: { summary: string; description?: string }, kind: Verdict['kind'], more: Partial<Verdict> = {}) => {
  const [first, ...others] = suggestFor(item, kind, more);
  return first?.type === 'keep' && others.length === 0 ? first.sentence : null;
};

describe('nothing to change', () => {
  it('is said of a story with who, what, why and checks', () => {
    expect(suggestFor(STORY, 'story')[0]?.title).toBe('Nothing to change');
    expect(kept(STORY, 'story')).toBe('Who, what and why are there, and a gardener can check all 3 criteria.');
  });

  it('is said of one criterion as of one', () => {
    const steps = 'Given a patient with four visits\nWhen I open the record\nThen the last three weights are shown';
    const summary = 'As an orthodontist I want to see the last three weights so that I can judge a diet';
    expect(kept({ summary, description: steps }, 'story')).toBe(
      'Who, what and why are there, and an orthodontist can check the criterion.',
    );
  });

  it('is said of technical work that names its gain and its checks', () => {
    const summary = 'Encrypt backups so that a stolen disk gives nothing away';
    const description = 'Done when:\n- a disk read elsewhere shows noise\n- a restore takes under 30 minutes';
    expect(kept({ summary, description }, 'enabler')).toBe(
      'It says what it gains, and 2 criteria say when it is done.',
    );
    expect(kept({ summary, description: 'Done when a disk read elsewhere shows noise.' }, 'technical-task')).toBe(
      'It says what it gains and when it is done.',
    );
  });

  it.each<[string, { summary: string; description?: string }, Verdict['kind'], Partial<Verdict>]>([
    [
      'the gain is missing',
      { ...STORY, summary: 'As a gardener, I want to be reminded when frost is forecast' },
      'story',
      {},
    ],
    [
      'the gain says the step again',
      { ...STORY, summary: 'As a gardener, I want reminders so that I get reminders' },
      'story',
      {},
    ],
    ['no check is there', { summary: STORY.summary }, 'story', {}],
    ['a check takes a developer', { ...STORY, description: 'AC:\n- GET /frost returns 200' }, 'story', {}],
    [
      'technical work is told as a story',
      { summary: 'As an SRE I want alerts so that stuck workers are seen', description: 'Done when: it pages' },
      'enabler',
      {},
    ],
    [
      'technical work names no gain',
      { summary: 'Encrypt backups', description: 'Done when: it restores' },
      'enabler',
      {},
    ],
    ['technical work has no check', { summary: 'Encrypt backups so that a stolen disk is worthless' }, 'enabler', {}],
  ])('is not said where %s', (...[, item, kind, more]) => {
    expect(kept(item, kind, more)).toBeNull();
  });

  it.each<[string, Partial<Verdict>]>([
    ['the reading only leans', { band: 'leaning' }],
    ['something is worth a look', { findings: [{ id: 'too-large', says: 'Four goals in one item', evidence: [] }] }],
  ])('is said without praise where %s and no draft would help', (_why, more) => {
    expect(kept(STORY, 'story', more)).toBe('Who, what and why are there, and when it is done.');
  });
});
