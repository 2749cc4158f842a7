import type { EnablerType } from '../kinds';
import { COMPLIANCE_WORDS } from '../lexicon/compliance-words';
import { DEBT_WORDS } from '../lexicon/debt-words';
import { PLATFORM_NOUNS } from '../lexicon/platform-nouns';
import { QUALITY_WORDS } from '../lexicon/quality-words';
import { STRUCTURE_NOUNS } from '../lexicon/structure-nouns';
import { type Find, phrases, type Zone } from '../signals/finders';
import type { ListId } from '../signals/finders-book';
import type { Lists } from '../signals/finders-index';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText } from '../text/parsed-text';

/** Words count by where they stand: what the work is about before what it is good for. */
const PLACES: readonly { readonly in: Zone; readonly notIn?: Zone; readonly counts: number }[] = [
  { in: 'head', counts: 3 },
  { in: 'summary', notIn: 'ends', counts: 2 },
  { in: 'ends', counts: 1 },
  { in: 'description', notIn: 'ends', counts: 0.5 },
];

interface Sought {
  readonly type: EnablerType;
  readonly finds: readonly { readonly find: Find; readonly counts: number }[];
}

/** Made for the first enabler: loading the engine need not wait for a dozen finders. */
let sought: readonly Sought[] | null = null;

function makeSought(): readonly Sought[] {
  return [
    { type: 'compliance', finds: finds(LISTS.enablerTypeCompliance, 4) },
    { type: 'infrastructure', finds: finds(LISTS.enablerTypeInfrastructure, 1) },
    { type: 'architecture', finds: finds(LISTS.enablerTypeArchitecture, 1) },
  ];
}

/** The words of the lists above. */
export const lists: Lists = {
  'enabler-type/compliance': [
    COMPLIANCE_WORDS,
    // What a law or an auditor asks for, beside the words that make an item compliance work at all.
    'dora',
    'ferpa',
    'nist',
    'soc2',
    'dpo',
    'regulators',
    'auditors',
    'retention',
    'anonymisation',
    'pseudonym+',
    'de identified',
    'certification',
    'type approval',
    'segregation of duties',
    'part 11',
  ],
  'enabler-type/infrastructure': [PLATFORM_NOUNS, 'deploy~', 'provision~', 'monitor~', 'build', 'builds'],
  'enabler-type/architecture': [STRUCTURE_NOUNS, QUALITY_WORDS, DEBT_WORDS, 'index+', 'service+', 'module+'],
};

/** What an enabler works on; architecture where the words do not say. */
export function enablerTypeOf(text: ParsedText): EnablerType {
  let best: EnablerType = 'architecture';
  let most = 0;
  sought ??= makeSought();
  for (const { type, finds: places } of sought) {
    const total = places.reduce((sum, { find, counts }) => sum + counts * find(text).length, 0);
    if (total < most || total === 0) continue;
    best = type;
    most = total;
  }
  return best;
}

function finds(of: ListId, weight: number): readonly { find: Find; counts: number }[] {
  return PLACES.map(({ counts, ...place }) => ({ find: phrases({ ...place, of }), counts: counts * weight }));
}
