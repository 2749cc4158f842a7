import type { Row } from '../../src/engine/model/points';
import { SHARED_ATTRIBUTES } from '../../src/engine/model/text-facts';
import { ZONE_COUNT } from '../../src/engine/model/word-attributes';
import { KEPT, type PackedWording } from '../../src/engine/model/wording-model';
import { ATTRIBUTE_SCALE, BLOCK_COUNT, type Column, type Extracted, SIGNAL_SCALE, STYLE_SCALE } from './extract';
import type { FittedModel } from './fit-model';
import type { WordKnowledge } from './known-words';
import { newPacker, type Packer } from './pack';

/** What the engine ships: readable rows for signals and style, packed bytes for words. */
export interface ShippedModel {
  readonly start: Row;
  readonly signals: Readonly<Record<string, Row>>;
  readonly style: Readonly<Record<string, Row>>;
  readonly wording: PackedWording;
}

/** How many learned terms are kept: those that move the most items the most. */
export const TERM_BUDGET = 10000;
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

/** Columns with their weights, and how much each moves items: length of the row times the root mean square of its values. */
function weigh({ columns, rows }: Extracted, model: FittedModel): Weighed<Column>[] {
  const squares = new Float64Array(columns.length);
  for (const row of rows) for (const [column, value] of row) squares[column] = (squares[column] as number) + value ** 2;
  return [...model.rows].map(([number, row]) => ({
    column: columns[number] as Column,
    row,
    power: Math.sqrt((squares[number] as number) * row.reduce((sum, value) => sum + value ** 2, 0)),
  }));
}

function stepsOf(rows: readonly Float64Array[], quantile: number): number[] {
  return Array.from({ length: KEPT }, (_, outcome) => {
    const sizes = rows.map((row) => Math.abs(row[outcome] as number)).sort((a, b) => a - b);
    const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * quantile))] ?? 0;
    return Math.max(1e-9, top) / 127;
  });
}

/** Rows in steps, outcome by outcome: numbers of one size pack best together. */
function packRows(packer: Packer, rows: readonly (Float64Array | undefined)[], steps: readonly number[]): void {
  for (let outcome = 0; outcome < KEPT; outcome += 1) {
    packer.bytes(
      rows.map((row) => {
        const value = (row?.[outcome] ?? 0) / (steps[outcome] as number);
        return Math.max(-127, Math.min(127, Math.round(value)));
      }),
    );
  }
}

function packKnowledge(packer: Packer, { profiles, profileOf, pairStarts }: WordKnowledge): void {
  const kept = profiles.slice(1);
  packer.numbers([kept.length]);
  packer.numbers(kept.map((profile) => profile.length));
  packer.numbers(kept.flatMap((profile) => [...profile]));
  const keys = packer.keys([...new Set([...profileOf.keys(), ...pairStarts])]);
  packer.numbers(keys.map((key) => (profileOf.get(key) ?? 0) * 2 + (pairStarts.has(key) ? 1 : 0)));
}

function packAttributes(packer: Packer, found: readonly Weighed<Attribute>[], count: number): number[] {
  const rows = new Map(found.map(({ column, row }) => [column.attribute * ZONE_COUNT + column.zone, row]));
  const steps = stepsOf([...rows.values()], 1);
  packer.numbers([count]);
  const all = Array.from({ length: count * ZONE_COUNT }, (_, at) => rows.get(at));
  packRows(packer, all, steps);
  return steps.map((step) => step * ATTRIBUTE_SCALE);
}

function packTerms(packer: Packer, terms: readonly Weighed<Term>[]): number[][] {
  return Array.from({ length: BLOCK_COUNT }, (_, block) => {
    const rows = new Map(
      terms.filter(({ column }) => column.block === block).map(({ column, row }) => [column.key, row]),
    );
    const steps = stepsOf([...rows.values()], TERM_QUANTILE);
    const keys = packer.keys([...rows.keys()]);
    packRows(
      packer,
      keys.map((key) => rows.get(key)),
      steps,
    );
    return steps;
  });
}

/** Keeps the strongest terms, turns weights into bytes, and rounds the readable rows to hundredths. */
export function shrink(extracted: Extracted, model: FittedModel, knowledge: WordKnowledge): ShippedModel {
  const weighed = weigh(extracted, model);
  const of = <T extends Column['type']>(type: T): Weighed<Extract<Column, { type: T }>>[] =>
    weighed.filter((one): one is Weighed<Extract<Column, { type: T }>> => one.column.type === type);
  const terms = of('term')
    .sort((a, b) => b.power - a.power || a.column.key - b.column.key)
    .slice(0, TERM_BUDGET);
  const packer = newPacker();
  packKnowledge(packer, knowledge);
  const attributeSteps = packAttributes(packer, of('attribute'), knowledge.attributes.length);
  const termSteps = packTerms(packer, terms);
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
      data: packer.text(),
      termSteps,
      attributeSteps,
      shared: SHARED_ATTRIBUTES.map((name) => knowledge.attributes.indexOf(name)),
    },
  };
}
