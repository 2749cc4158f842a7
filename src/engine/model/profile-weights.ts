import { digitAt, numberAt } from '../text/word-table';
import { ZONE_COUNT } from './word-attributes';
import { KEPT, PROFILE_BITS, ROW_LETTERS, type WordingModel } from './wording-model';

type Profiles = Pick<WordingModel, 'known' | 'packed'>;

const ROWS = ZONE_COUNT << PROFILE_BITS;
/** Log-odds of profiles by zone, `[profileRow(profile, zone) + outcome]`; nothing for no profile. */
export const profileWeights = new Float32Array(ROWS * KEPT);
const isRead = new Uint8Array(ROWS);
const bytes = new Int8Array(KEPT);
/** Whose weights stand here: there are more models than one only while one is trained. */
let entered: Profiles | null = null;

/** Makes the weights those of a model. */
export function enterProfiles(model: Profiles): void {
  if (entered === model) return;
  if (entered !== null) profileWeights.fill(0);
  isRead.fill(0);
  isRead.fill(1, 0, ZONE_COUNT);
  entered = model;
}

/** Where the weights of a profile in a zone begin: the sum of its attributes' weights, added up when first asked for. */
export function profileRow(profile: number, zone: number): number {
  const row = profile * ZONE_COUNT + zone;
  if (isRead[row] === 0) read(profile, zone);
  return row * KEPT;
}

function read(profile: number, zone: number): void {
  const row = profile * ZONE_COUNT + zone;
  const { known, packed } = entered as Profiles;
  const { attributes, attributeSteps } = packed;
  isRead[row] = 1;
  for (const attribute of known.attributesOf(profile)) {
    unpackRow(attributes, (attribute * ZONE_COUNT + zone) * ROW_LETTERS);
    for (let at = 0; at < KEPT; at += 1) {
      const weight = (bytes[at] as number) * (attributeSteps[at] as number);
      profileWeights[row * KEPT + at] = (profileWeights[row * KEPT + at] as number) + weight;
    }
  }
}

function unpackRow(text: string, at: number): void {
  let high = numberAt(text, at + KEPT, 2);
  for (let outcome = 0; outcome < KEPT; outcome += 1, high >>= 2)
    bytes[outcome] = (digitAt(text, at + outcome) | ((high & 3) << 6)) - 128;
}
