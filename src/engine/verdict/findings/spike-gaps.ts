import { openingOf, type Reading } from '../reading';
import type { Finding, SpikeNeed, Verdict } from '../verdict';

const NAMES: Readonly<Record<SpikeNeed, string>> = {
  question: 'question',
  options: 'options',
  'time-box': 'time-box',
  decision: 'decision',
  owner: 'owner',
};

/** A spike without its question, options, time-box, decision or owner. */
export function spikeGaps(reading: Reading, needs: Verdict['spikeNeeds']): Finding | null {
  const gaps = needs.filter(({ evidence }) => evidence === null).map(({ need }) => need);
  if (gaps.length === 0) return null;
  return { id: 'spike-gaps', says: `No ${listed(gaps)} yet`, evidence: [openingOf(reading)], gaps };
}

function listed(gaps: readonly SpikeNeed[]): string {
  const names = gaps.map((gap) => NAMES[gap]);
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
