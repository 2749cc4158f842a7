import type { ZonedTokens } from '../text/read-tokens';
import { lookUp } from './key-table';
import type { Row } from './points';
import { BLOCKS, eachTerm, termScales } from './terms';
import { eachKnown, zoneScalesOf } from './word-attributes';
import { KEPT, type WordingModel } from './wording-model';

const MOST_HITS = 4096;
const termSums = new Int32Array(BLOCKS.length * KEPT);
const sums = new Float64Array(KEPT);

/** Terms and known words met in the last text weighed: rows of terms, or profiles in a zone. */
const hits = {
  count: 0,
  row: new Int32Array(MOST_HITS),
  block: new Int8Array(MOST_HITS),
  from: new Int32Array(MOST_HITS),
  to: new Int32Array(MOST_HITS),
};
let stamps = new Int32Array(0);
let stamp = 0;

/** Log-odds that the words of a text add, learned terms and known words together. A term counts once a block. */
export function weighWording(tokens: ZonedTokens, model: WordingModel): Row {
  hits.count = 0;
  sums.fill(0);
  addTerms(tokens, model);
  addKnownWords(tokens, model);
  const [story, enabler, spike, task, defect] = sums as unknown as [number, number, number, number, number];
  return [story, enabler, spike, task, defect, -(story + enabler + spike + task + defect)];
}

function addTerms(tokens: ZonedTokens, { rows, weights, termSteps }: WordingModel): void {
  termSums.fill(0);
  if (stamps.length < weights.length / KEPT + 1) stamps = new Int32Array(weights.length / KEPT + 1);
  stamp += 1;
  // biome-ignore lint/nursery/useMaxParams: see VisitTerm.
  eachTerm(tokens, (block, key, from, to) => {
    const row = lookUp(rows, key);
    if (row === 0 || stamps[row] === stamp) return;
    stamps[row] = stamp;
    note(row, block, from, to);
    const base = (row - 1) * KEPT;
    const sum = block * KEPT;
    for (let at = 0; at < KEPT; at += 1)
      termSums[sum + at] = (termSums[sum + at] as number) + (weights[base + at] as number);
  });
  const scales = termScales(tokens);
  for (let at = 0; at < termSums.length; at += 1) {
    const block = Math.floor(at / KEPT);
    const step = (termSteps[block]?.[at % KEPT] as number) * (scales[block] as number);
    sums[at % KEPT] = (sums[at % KEPT] as number) + (termSums[at] as number) * step;
  }
}

function addKnownWords(tokens: ZonedTokens, { known, profileRow }: WordingModel): void {
  const scales = zoneScalesOf(tokens);
  // biome-ignore lint/nursery/useMaxParams: see VisitKnown.
  eachKnown(tokens, known, (zone, profile, from, to) => {
    note(profile, ~zone, from, to);
    const row = profileRow(profile);
    const scale = scales[zone] as number;
    for (let at = 0; at < KEPT; at += 1) sums[at] = (sums[at] as number) + scale * (row[zone * KEPT + at] as number);
  });
}

// biome-ignore lint/nursery/useMaxParams: called for every term; an object for each call would cost more than the work.
function note(row: number, block: number, from: number, to: number): void {
  if (hits.count === MOST_HITS) return;
  hits.row[hits.count] = row;
  hits.block[hits.count] = block;
  hits.from[hits.count] = from;
  hits.to[hits.count] = to;
  hits.count += 1;
}
