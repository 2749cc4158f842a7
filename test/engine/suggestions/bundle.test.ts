import { suggestFor, told } from './told';

const bundled = (summary: string, description = '', kind: 'enabler' | 'technical-task' = 'enabler') =>
  suggestFor({ summary, description }, kind, { band: 'leaning' }).find(({ type }) => type === 'bundle');

describe('a bundle', () => {
  it('makes a story of what people notice, asks for a target, and keeps the work as its sub-task', () => {
    const suggestion = bundled(
      'Shard the search index so that shoppers can see results while they type',
      'Two shards on their own nodes.\nDone when\n- GET /search answers from both shards\n- results are shown while typing',
    );
    expect([suggestion?.title, suggestion?.questions.map(({ ask }) => ask)]).toEqual([
      'Bundle with what shoppers notice',
      ['Who gains from this?', 'What do they gain from seeing results?', 'Measured how, and what is enough?'],
    ]);
    expect(suggestion && told(suggestion)).toEqual([
      'As a shopper, I want to see results while I type so that [what do they gain?]',
      '# Acceptance criteria',
      'Results are shown while typing',
      '[measured how, and what is enough?]',
      '> Shard the search index',
      '>> GET /search answers from both shards',
      '>> Technical note: Two shards on their own nodes',
    ]);
  });

  it('comes before the narrative: beside its gain the work is ranked by what it buys', () => {
    const all = suggestFor({ summary: 'Shard the index so that shoppers can see results while they type' }, 'enabler');
    expect(all.map(({ type }) => type)).toEqual(['bundle', 'rewrite']);
  });

  it.each([
    ['Shard the search index', 'enabler'],
    ['Shard the search index so that it scales past one node', 'enabler'],
    ['Shard the index so that shoppers can see results', 'technical-task'],
  ] as const)('is not offered for "%s" (%s)', (summary, kind) => {
    expect(bundled(summary, '', kind)).toBeUndefined();
  });
});
