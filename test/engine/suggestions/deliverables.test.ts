import { suggestFor, told } from './told';

const linesOf = (kind: 'enabler' | 'technical-task', description: string): readonly string[] => {
  const [found] = suggestFor({ summary: 'One index for all depots', description }, kind);
  return found ? told(found) : [];
};

it('parts the pieces of an enabler that a sentence only names', () => {
  const pieces = 'Rules as data, audit trail by hash, replay of a whole season.';
  expect(linesOf('enabler', pieces).slice(1, 5)).toEqual([
    '# Done when',
    'Rules as data',
    'Audit trail by hash',
    'Replay of a whole season',
  ]);
  expect(linesOf('technical-task', pieces)).not.toContain('Rules as data');
});

it.each([
  'Depot, gate, office, van.',
  'Queue below 2 s, measured at the gate, not guessed.',
  'One place for labels, keys and logs.',
  'No signal in the hall, slow vans, lost labels.',
])('leaves a sentence whole that names less, or trouble: %s', (description) => {
  expect(linesOf('enabler', description).join(' ')).toContain(description.slice(0, -1));
});
