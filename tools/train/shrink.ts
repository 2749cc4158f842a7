import type { Row } from '../../src/engine/model/points';
import { ZONE_COUNT } from '../../src/engine/model/word-attributes';
import {
  KEPT,
  MOST_ATTRIBUTES,
  type PackedWording,
  PROFILE_BITS,
  PROFILE_END,
  TERM_BITS,
} from '../../src/engine/model/wording-model';
import { lettersOf, packTable } from '../../src/engine/text/pack-table';
import { FEWEST_KEY_BITS } from '../../src/engine/text/word-table';
import { ATTRIBUTE_SCALE, BLOCK_COUNT, type Column, type Extracted, SIGNAL_SCALE, STYLE_SCALE } from './extract';
import type { FittedModel } from './fit-model';
import type { WordKnowledge } from './known-words';
import { lettersOfRow } from './letters-of-row';
import { numberOfTerm } from './number-of-term';

/** What the engine ships: readable rows for signals and style, packed bytes for words. */
export interface ShippedModel {
  readonly start: Row;
  readonly signals: Readonly<Record<string, Row>>;
  readonly style: Readonly<Record<string, Row>>;
  readonly wording: PackedWording;
}

/** How many learned terms are kept: those that move the training items most. */
export const TERM_BUDGET = 4600;
const TERM_QUANTILE = 0.9995;

interface Weighed<C> {
  readonly column: C;
  readonly row: Float64Array;
  readonly power: number;
}

type Term = Extract<Column, { type: 'term' }>;
type Attribute = Extract<Column, { type: 'attribute' }>;

/** Hundredths that still sum to 0: what rounding leaves over goes to the smallest entry. */
function rounded(row: ArrayLike<number>, scale: number): Row {
  const hundredths = Array.from(row, (value) => Math.round(value * scale * 100));
  const lowest = hundredths.indexOf(Math.min(...hundredths));
  hundredths[lowest] = (hundredths[lowest] as number) - hundredths.reduce((sum, value) => sum + value, 0);
  return hundredths.map((value) => value / 100 + 0) as unknown as Row;
}

/** Columns with their weights, and how much each moves items: length of the row times the root of the column's size. */
function weigh({ columns }: Extracted, { rows, sizes }: FittedModel): Weighed<Column>[] {
  return [...rows].map(([number, row]) => ({
    column: columns[number] as Column,
    row,
    power: Math.sqrt((sizes.get(number) as number) * row.reduce((sum, value) => sum + value ** 2, 0)),
  }));
}

function stepsOf(rows: readonly Float64Array[], quantile: number): number[] {
  return Array.from({ length: KEPT }, (_, outcome) => {
    const sizes = rows.map((row) => Math.abs(row[outcome] as number)).sort((a, b) => a - b);
    const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * quantile))] ?? 0;
    return Math.max(1e-9, top) / 127;
  });
}

/** A row in steps of a byte. */
function packRow(row: Float64Array | undefined, steps: readonly number[]): string {
  return lettersOfRow(
    steps.map((step, outcome) => Math.max(-127, Math.min(127, Math.round((row?.[outcome] ?? 0) / step)))),
  );
}

function packProfile(profile: readonly number[]): string {
  return profile.map((attribute) => lettersOf(attribute, 1)).join('');
}

function packKnowledge({ profiles, profileOf }: WordKnowledge): Pick<PackedWording, 'known' | 'profiles'> {
  return {
    known: packTable(profileOf, PROFILE_BITS, FEWEST_KEY_BITS),
    profiles: profiles.slice(1).map(packProfile).join(PROFILE_END),
  };
}

function packAttributes(
  found: readonly Weighed<Attribute>[],
  count: number,
): Pick<PackedWording, 'attributes' | 'attributeSteps'> {
  if (count > MOST_ATTRIBUTES) throw new Error(`More than ${MOST_ATTRIBUTES} attributes do not fit into one letter`);
  const rows = new Map(found.map(({ column, row }) => [column.attribute * ZONE_COUNT + column.zone, row]));
  const steps = stepsOf([...rows.values()], 1);
  const all = Array.from({ length: count * ZONE_COUNT }, (_, at) => packRow(rows.get(at), steps));
  return { attributes: all.join(''), attributeSteps: steps.map((step) => step * ATTRIBUTE_SCALE) };
}

function packTerms(terms: readonly Weighed<Term>[]): Pick<PackedWording, 'terms' | 'termSteps'> {
  const entries = new Map<number, number>();
  const termSteps = Array.from({ length: BLOCK_COUNT }, (_, block) => {
    const own = terms.filter(({ column }) => column.block === block);
    const steps = stepsOf(
      own.map(({ row }) => row),
      TERM_QUANTILE,
    );
    for (const { column, row } of own) entries.set(column.key, numberOfTerm(row, steps));
    return steps;
  });
  return { terms: packTable(entries, TERM_BITS, FEWEST_KEY_BITS), termSteps };
}

/** Keeps the strongest terms, turns weights into bytes, and rounds the readable rows to hundredths. */
export function shrink(extracted: Extracted, model: FittedModel, knowledge: WordKnowledge): ShippedModel {
  const weighed = weigh(extracted, model);
  const of = <T extends Column['type']>(type: T): Weighed<Extract<Column, { type: T }>>[] =>
    weighed.filter((one): one is Weighed<Extract<Column, { type: T }>> => one.column.type === type);
  const terms = of('term')
    .sort((a, b) => b.power - a.power || a.column.key - b.column.key)
    .slice(0, TERM_BUDGET);
  const named = (type: 'signal' | 'style', scale: number): Record<string, Row> =>
    Object.fromEntries(
      of(type)
        .map(({ column, row }): [string, Row] => [column.name, rounded(row, scale)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    start: rounded(model.start, 1),
    signals: named('signal', SIGNAL_SCALE),
    style: named('style', STYLE_SCALE),
    wording: {
      ...packKnowledge(knowledge),
      ...packAttributes(of('attribute'), knowledge.attributes.length),
      ...packTerms(terms),
    },
  };
}
