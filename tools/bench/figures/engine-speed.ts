import type { Verdict } from '../../../src/engine/index';
import type { Figure, Measure } from '../figure';
import { bundledEngine } from './bundled-engine';
import { demoTexts, type Text } from './demo-texts';
import { peerRates } from './peers';

const ROUNDS = 60;
const WARM_UP = 10;
const ITEMS_A_ROUND = 4000;
let sink = 0;

/**
 * Items in a second of the processor, in the best of many short rounds: other work on the machine takes from a round, and
 * never gives.
 */
function itemsPerSecond(items: readonly Text[], read: (item: Text) => number): number {
  let best = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    for (let i = 0; i < ITEMS_A_ROUND; i += 1) sink += read(items[i % items.length] as Text);
    const { user, system } = process.cpuUsage(begun);
    if (round >= WARM_UP) best = Math.max(best, (ITEMS_A_ROUND * 1e6) / (user + system));
  }
  return Math.round(best);
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

/** Reads every reason of a verdict: its points and the quotes of its evidence. */
function readAll({ reasons, findings }: Verdict): number {
  let read = findings.length;
  for (const { points, pointsPerKind, evidence } of reasons) {
    read += points + pointsPerKind.story;
    for (const { quote } of evidence) read += quote.length;
  }
  return read;
}

/** Items a second on one core, warm, with reasons and evidence; and how many bare scans of the text one verdict costs. */
export const measureEngineSpeed: Measure = async () => {
  const { adf, plain } = demoTexts();
  const { classify } = await bundledEngine();
  const verdict = (item: Text): number => readAll(classify(item));
  const fromText = itemsPerSecond(plain, verdict);
  const bareScan = itemsPerSecond(plain, (item) => scan(item.summary) + scan(String(item.description)));
  const fromAdf = itemsPerSecond(adf, verdict);
  const peers = peerRates(plain);
  const figures: Figure[] = [
    {
      id: 'verdicts-from-text',
      value: fromText,
      unit: 'items/s',
      limit: 100_000,
      aim: 150_000,
      atLeast: true,
      beside: { scan: bareScan, ...peers },
    },
    {
      id: 'verdicts-from-adf',
      value: fromAdf,
      unit: 'items/s',
      limit: 40_000,
      aim: 70_000,
      atLeast: true,
      beside: { scan: bareScan, ...peers },
    },
    { id: 'verdict-in-bare-scans', value: Math.round((bareScan / fromText) * 10) / 10, unit: 'x', limit: 16, aim: 10 },
  ];
  return sink === Number.NEGATIVE_INFINITY ? [] : figures;
};
