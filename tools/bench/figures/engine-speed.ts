import { demoBacklog } from '../../../local/demo/index';
import { classify } from '../../../src/engine/index';
import { type Figure, type Measure, median } from '../figure';

interface Text {
  readonly summary: string;
  readonly description: unknown;
}

const ROUNDS = 7;
const ITEMS_A_ROUND = 20_000;
let sink = 0;

const wordsOf = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return typeof node === 'string' ? node : '';
  const { text, content } = node as { text?: unknown; content?: unknown };
  return (typeof text === 'string' ? text : '') + (Array.isArray(content) ? `${content.map(wordsOf).join(' ')}\n` : '');
};

/** The demo backlog's items twice: with ADF as Jira gives it, and with the same words as plain text. */
function texts(): { adf: Text[]; plain: Text[] } {
  const issues = demoBacklog().issues;
  const adf = issues.map((issue) => ({ summary: issue.summary, description: issue.description ?? null }));
  return { adf, plain: adf.map((item) => ({ summary: item.summary, description: wordsOf(item.description) })) };
}

function itemsPerSecond(items: readonly Text[], judge: (item: Text) => number): number {
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = process.hrtime.bigint();
    for (let i = 0; i < ITEMS_A_ROUND; i += 1) sink += judge(items[i % items.length] as Text);
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    // The first round warms up.
    if (round > 0) rates.push(ITEMS_A_ROUND / seconds);
  }
  return median(rates);
}

const scan = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
};

const verdict = (item: Text): number => classify(item).reasons.length;

/** Items a second on one core, warm, with reasons and evidence; and how many bare scans of the text one verdict costs. */
export const measureEngineSpeed: Measure = async () => {
  const { adf, plain } = texts();
  const fromText = itemsPerSecond(plain, verdict);
  const bareScan = itemsPerSecond(plain, (item) => scan(item.summary) + scan(String(item.description)));
  const fromAdf = itemsPerSecond(adf, verdict);
  const figures: Figure[] = [
    {
      id: 'verdicts-from-text',
      value: Math.round(fromText),
      unit: 'items/s',
      limit: 40_000,
      aim: 150_000,
      atLeast: true,
    },
    { id: 'verdicts-from-adf', value: Math.round(fromAdf), unit: 'items/s', limit: 40_000, aim: 70_000, atLeast: true },
    { id: 'verdict-in-bare-scans', value: Math.round((bareScan / fromText) * 10) / 10, unit: 'x', limit: 16, aim: 10 },
  ];
  return sink === Number.NEGATIVE_INFINITY ? [] : figures;
};
