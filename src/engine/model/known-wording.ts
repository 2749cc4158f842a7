import { TOKEN_CAPACITY, type Tokens } from '../text/tokens';
import { enterProfiles, profileRow, profileWeights } from './profile-weights';
import { PROFILES, profilesIn, readZones, ZONE_COUNT, ZONES, zoneScalesOf } from './word-attributes';
import { KEPT, type WordingModel } from './wording-model';

/** What a zone's words count in the text that was weighed last. */
let scales: Float64Array;
const sums = new Float64Array(KEPT);
/** By token, what its words add for the outcome that was asked for last. */
export const tokenPoints = new Float64Array(TOKEN_CAPACITY);
const { zone: zones, from: froms, to: tos } = ZONES;

/** Log-odds that the known words of a text add, by outcome; used again for the next text. */
export function weighKnownWords(tokens: Tokens, model: WordingModel): Float64Array {
  enterProfiles(model);
  profilesIn(tokens, model.known);
  scales = zoneScalesOf(tokens);
  sums.fill(0);
  readZones(tokens);
  for (let range = 0; range < ZONES.count; range += 1) addRange(range);
  return sums;
}

function addRange(range: number): void {
  const zone = zones[range] as number;
  const to = tos[range] as number;
  let story = 0;
  let enabler = 0;
  let spike = 0;
  let task = 0;
  let defect = 0;
  for (let at = froms[range] as number; at < to; at += 1) {
    // What is not known has a row too, of nothing: a branch would be guessed wrong every third time.
    const row = profileRow(PROFILES[at] as number, zone);
    story += profileWeights[row] as number;
    enabler += profileWeights[row + 1] as number;
    spike += profileWeights[row + 2] as number;
    task += profileWeights[row + 3] as number;
    defect += profileWeights[row + 4] as number;
  }
  const scale = scales[zone] as number;
  sums[0] = (sums[0] as number) + scale * story;
  sums[1] = (sums[1] as number) + scale * enabler;
  sums[2] = (sums[2] as number) + scale * spike;
  sums[3] = (sums[3] as number) + scale * task;
  sums[4] = (sums[4] as number) + scale * defect;
}

/** Adds what each known word of the text last weighed adds for an outcome. */
export function shareKnownWords(outcome: number): void {
  for (let range = 0; range < ZONES.count; range += 1) shareRange(range, outcome);
}

function shareRange(range: number, outcome: number): void {
  const zone = zones[range] as number;
  const to = tos[range] as number;
  const scale = scales[zone] as number;
  for (let at = froms[range] as number; at < to; at += 1) {
    const row = ((PROFILES[at] as number) * ZONE_COUNT + zone) * KEPT;
    const weight = outcome < KEPT ? (profileWeights[row + outcome] as number) : restOf(row);
    tokenPoints[at] = (tokenPoints[at] as number) + scale * weight;
  }
}

/** The weight that makes a row sum to 0. */
function restOf(row: number): number {
  let sum = 0;
  for (let at = 0; at < KEPT; at += 1) sum -= profileWeights[row + at] as number;
  return sum;
}
