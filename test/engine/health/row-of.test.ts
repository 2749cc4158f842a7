import { DUE, judge, MARK, parseItem, type RowFacts, rowOf } from '../../../src/engine/index';
import { FINDING_IDS, SPIKE_NEEDS } from '../../../src/engine/verdict/verdict';

const FACTS: RowFacts = {
  id: 10142,
  number: 142,
  issueType: 1,
  scope: 'read',
  points: 3,
  hours: null,
  sprints: [37],
  status: 'to-do',
  doneOn: null,
  parent: 10016,
  links: [],
  blocks: [],
  components: [],
  versions: [],
  labels: [],
  rank: '0|i0001:',
  updated: 29_000_000,
  textHash: 1,
  due: DUE.label,
};

function rowFor(summary: string, description = '', decision?: { kind: 'story' | 'enabler' | null }) {
  const parsed = parseItem({ summary, description });
  return { verdict: judge(parsed), row: rowOf(FACTS, { parsed, verdict: judge(parsed) }, decision) };
}

const has = (bits: number, list: readonly string[], id: string) => (bits & (1 << list.indexOf(id))) !== 0;

describe('the row of an item', () => {
  test('keeps the facts as they are given, and every finding of the verdict as a bit', () => {
    const { row, verdict } = rowFor('As a developer, I want to connect to the database so that I can read data');
    expect(row).toMatchObject(FACTS);
    expect(row.kind).toBe(verdict.kind);
    for (const id of FINDING_IDS)
      expect([id, has(row.findings, FINDING_IDS, id)]).toEqual([id, verdict.findings.some((one) => one.id === id)]);
    expect(row.marks & MARK.storyForm).not.toBe(0);
    expect(row.marks & MARK.gain).not.toBe(0);
  });

  test('says which needs of a spike are open', () => {
    const { row, verdict } = rowFor('Find out whether Postgres or MySQL fits the search', 'Time-box: two days.');
    expect(row.kind).toBe('spike');
    for (const { need, evidence } of verdict.spikeNeeds)
      expect([need, has(row.gaps, SPIKE_NEEDS, need)]).toEqual([need, evidence === null]);
    expect(has(row.gaps, SPIKE_NEEDS, 'time-box')).toBe(false);
  });

  test('a decision goes before the words, and drops what was found for another kind', () => {
    const words = 'As a developer, I want to connect to the database so that I can read data';
    const { row } = rowFor(words, '', { kind: 'story' });
    expect(row).toMatchObject({ kind: 'story', decided: true, band: null, findings: 0 });
    expect(rowFor(words, '', { kind: null }).row).toMatchObject({ kind: null, whyNone: 'decided-none' });
  });

  test('knows the one layer that an item is about, what it names, and a short text', () => {
    expect(rowFor('API for guided walks').row.layer).toBe('interface');
    expect(rowFor('UI for guided walks').row.layer).toBe('screen');
    expect(rowFor('Database for guided walks').row.layer).toBe('storage');
    expect(rowFor('Guided walks on the map').row.layer).toBeNull();
    expect(rowFor('Add an index', 'Needed for WAY-126').row.marks & MARK.namesItem).not.toBe(0);
    expect(rowFor('Add an index', 'word '.repeat(12)).row.marks & MARK.brief).not.toBe(0);
    expect(rowFor('Add an index', 'word '.repeat(13)).row.marks & MARK.brief).toBe(0);
  });

  test('an item out of scope has facts and nothing read', () => {
    expect(rowOf({ ...FACTS, scope: 'epic' }, null)).toMatchObject({ scope: 'epic', kind: null, whyNone: null });
  });
});
