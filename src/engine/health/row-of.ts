import type { Kind } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import { givesGain } from '../verdict/gives-gain';
import { FINDING_IDS, SPIKE_NEEDS, type Verdict } from '../verdict/verdict';
import { type HealthRow, type Layer, MARK, type NoKind } from './row';

/** What a text gives to its row. */
type TextPart =
  | 'kind'
  | 'whyNone'
  | 'band'
  | 'decided'
  | 'confidence'
  | 'findings'
  | 'gaps'
  | 'marks'
  | 'criteria'
  | 'technicalCriteria'
  | 'layer';

/** The facts from Jira that stand in a row beside what was read. */
export type RowFacts = Omit<HealthRow, TextPart>;

/** One item as the engine read it; both null where the item is out of scope. */
export interface RowReading {
  readonly parsed: ParsedText;
  readonly verdict: Verdict;
}

const ITEM_KEY = /\b[A-Z][A-Z0-9_]+-\d+\b/;
const BRIEF_WORDS = 12;
const LAYERS: readonly (readonly [Layer, RegExp])[] = [
  ['screen', /ui|front|client|html|css|markup|styling/i],
  ['storage', /database|db|schema|data model/i],
  ['interface', /api|endpoint|back|server|service/i],
];

/** The row of one item. `decision` is a person's word on the kind; undefined where nobody decided. */
export function rowOf(
  facts: RowFacts,
  reading: RowReading | null,
  decision?: { readonly kind: Kind | null } | null,
): HealthRow {
  if (reading === null) return { ...facts, ...UNREAD };
  const { parsed, verdict } = reading;
  const decided = decision != null;
  const kind = decided ? decision.kind : verdict.kind;
  return {
    ...facts,
    kind,
    whyNone: kind === null ? whyNone(decided, verdict) : null,
    band: decided ? null : verdict.band,
    decided,
    confidence: Math.round(verdict.confidence * 100),
    findings: findingBits(verdict, kind),
    gaps: kind === 'spike' ? gapBits(verdict) : 0,
    marks: marksOf(parsed, verdict),
    criteria: parsed.criteria.length,
    technicalCriteria: verdict.findings.find(({ id }) => id === 'technical-criteria')?.evidence.length ?? 0,
    layer: layerOf(verdict),
  };
}

const UNREAD: Pick<HealthRow, TextPart> = {
  kind: null,
  whyNone: null,
  band: null,
  decided: false,
  confidence: 0,
  findings: 0,
  gaps: 0,
  marks: 0,
  criteria: 0,
  technicalCriteria: 0,
  layer: null,
};

function whyNone(decided: boolean, { abstained }: Verdict): NoKind {
  return decided ? 'decided-none' : (abstained ?? 'unclear');
}

/** Where a person decided for another kind, what was found for the engine's kind no longer holds. */
function findingBits({ findings, kind: read }: Verdict, kind: Kind | null): number {
  if (kind !== read) return 0;
  return findings.reduce((bits, { id }) => bits | (1 << FINDING_IDS.indexOf(id)), 0);
}

function gapBits({ spikeNeeds }: Verdict): number {
  return spikeNeeds.reduce(
    (bits, { need, evidence }) => (evidence === null ? bits | (1 << SPIKE_NEEDS.indexOf(need)) : bits),
    0,
  );
}

function marksOf(parsed: ParsedText, { reasons }: Verdict): number {
  const { statement, text } = parsed;
  const saw = (id: string) => reasons.some(({ signal, evidence }) => signal === id && evidence.length > 0);
  let marks = statement?.form === 'story' && statement.role !== null ? MARK.storyForm : 0;
  if (givesGain(parsed) || saw('pay-off')) marks |= MARK.gain;
  if (ITEM_KEY.test(text.summary) || ITEM_KEY.test(text.description)) marks |= MARK.namesItem;
  if (saw('inner-debt')) marks |= MARK.debt;
  if (isBrief(text.description)) marks |= MARK.brief;
  return marks;
}

function isBrief(description: string): boolean {
  let words = 0;
  for (const _word of description.matchAll(/\S+/g)) {
    words += 1;
    if (words > BRIEF_WORDS) return false;
  }
  return true;
}

function layerOf({ reasons }: Verdict): Layer | null {
  const quote = reasons.find(({ signal }) => signal === 'layer-of-feature')?.evidence[0]?.quote;
  if (quote === undefined) return null;
  return LAYERS.find(([, words]) => words.test(quote))?.[0] ?? null;
}
