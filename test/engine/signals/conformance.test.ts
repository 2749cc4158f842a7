import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OUTCOMES } from '../../../src/engine/kinds';
import { SOURCES } from '../../../src/engine/lexicon/sources';
import { likeliest, pointsAt } from '../../../src/engine/model/points';
import { SIGNAL_WEIGHTS, STARTING_POINT } from '../../../src/engine/model/signal-weights.generated';
import { SIGNALS } from '../../../src/engine/signals/index';
import { aboutSignal } from '../../../tools/docs/signal-file';

const folder = path.resolve(__dirname, '../../../src/engine/signals');
const ids = SIGNALS.map(({ id }) => id);
const weightsAt = (place: number) => SIGNAL_WEIGHTS.slice(place * OUTCOMES.length, (place + 1) * OUTCOMES.length);

test('every signal file is in the list, and every signal of the list has its file', () => {
  const files = readdirSync(folder).map((file) => path.basename(file, '.ts'));
  const signals = files.filter((file) => file !== 'index' && file !== 'signal' && !file.startsWith('finders'));
  expect([...ids].sort()).toEqual(signals.sort());
});

test('ids are unique and in order', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('every signal has weights, and every row of weights has its signal', () => {
  const file = readFileSync(path.join(folder, '../model/signal-weights.generated.ts'), 'utf8');
  const named = [...file.matchAll(/^ {2}-?\d.*, \/\/ (.+)$/gm)].map(([, id]) => id);
  expect(named).toEqual(ids);
  expect(SIGNAL_WEIGHTS).toHaveLength(ids.length * OUTCOMES.length);
});

test.each([...ids.map((id, at) => [id, weightsAt(at)] as const), ['starting-point', STARTING_POINT] as const])(
  'the weights of %s sum to 0',
  (_id, row) => {
    expect(row).toHaveLength(OUTCOMES.length);
    // Six weights, each rounded to a hundredth.
    expect(Math.abs(row.reduce((sum, weight) => sum + weight, 0))).toBeLessThan(0.031);
  },
);

test.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s says what it sees and why', (id, signal) => {
  const about = aboutSignal(id);
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(signal.says.length).toBeLessThan(60);
  expect(signal.says).toMatch(/^[A-Z].*[.?]$/);
  expect(about.why).toMatch(/^["A-Z].*\.$/);
  expect(Object.keys(SOURCES)).toContain(about.source);
  expect(about.fires.length).toBeGreaterThan(0);
  expect(about.silent.length).toBeGreaterThan(0);
  for (const { quotes } of about.fires) expect(quotes.length).toBeGreaterThan(0);
});

test.each(ids.map((id, at) => [id, at] as const))('%s weighs most for what it points to', (id, at) => {
  expect(likeliest(pointsAt(weightsAt(at), 0))).toBe(aboutSignal(id).pointsTo);
});
