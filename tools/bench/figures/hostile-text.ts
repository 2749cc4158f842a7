import type { Measure } from '../figure';
import { bundledEngine } from './bundled-engine';

const MEGABYTE = 1 << 20;
const ROUNDS = 7;

function nestedLists(length: number): object {
  let node: object = { type: 'text', text: 'end' };
  // A level of a list takes about 50 letters of JSON.
  for (let depth = 0; depth < length / 50; depth += 1)
    node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] };
  return { type: 'doc', content: [node] };
}

/** Texts that grow to any length: each is what some reader of text takes a square of its length for. */
const HOSTILE: Readonly<Record<string, (length: number) => unknown>> = {
  'nested lists as ADF': nestedLists,
  'nested lists as text': (length) =>
    Array.from({ length: length / 100 }, (_, at) => `${'*'.repeat(at % 99)} a`).join('\n'),
  'one endless word': (length) => 'a'.repeat(length),
  'quotes without end': (length) => '"'.repeat(length),
  'quote macros': (length) => '{quote}'.repeat(length / 7),
  'open tags': (length) => '<p '.repeat(length / 3),
  'as a user': (length) => 'As a user '.repeat(length / 10),
};

/** The least time of the processor for one verdict, in milliseconds. */
function milliseconds(judge: (description: unknown) => void, description: unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    judge(description);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/**
 * How much longer a megabyte takes than four times a quarter of it, for the worst of the texts: 1 is linear, 4 a square.
 * Under a millisecond nothing is told apart.
 */
export const measureHostileText: Measure = async () => {
  const { classify } = await bundledEngine();
  const judge = (description: unknown): void => void classify({ summary: 'Hostile', description });
  let growth = 0;
  let longest = 0;
  for (const make of Object.values(HOSTILE)) {
    const whole = milliseconds(judge, make(MEGABYTE));
    const quarter = milliseconds(judge, make(MEGABYTE / 4));
    growth = Math.max(growth, Math.max(1, whole) / Math.max(1, 4 * quarter));
    longest = Math.max(longest, whole);
  }
  return [
    { id: 'hostile-text-growth', value: Math.round(growth * 100) / 100, unit: 'x', limit: 2, aim: 1.3 },
    { id: 'hostile-megabyte', value: Math.round(longest), unit: 'ms', limit: 500, aim: 100 },
  ];
};
