import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../src/engine/model/points';
import type { PackedWording } from '../../src/engine/model/wording-model';
import type { Temperature } from './calibration';
import type { ShippedModel } from './shrink';

const FOLDER = join(__dirname, '../../src/engine/model');

/** What calibration learned on held-out groups. */
export interface Calibration {
  readonly temperature: Temperature;
  readonly clearFrom: number;
  readonly closeMargin: number;
}

const named = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
const table = (rows: Readonly<Record<string, Row>>): string =>
  Object.entries(rows)
    .map(([name, row]) => `  ${named(name)}: [${row.join(', ')}],\n`)
    .join('');

function write(file: string, text: string): void {
  writeFileSync(join(FOLDER, file), text);
}

/** Replaces the rows of one table in a file, and leaves the words around it alone. */
function writeTable(file: string, rows: Readonly<Record<string, Row>>): void {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const opened = text.indexOf('Row>> = {\n') + 'Row>> = {\n'.length;
  write(file, text.slice(0, opened) + table(rows) + text.slice(text.indexOf('};', opened)));
}

const byName = (weights: Temperature['attributes']): string =>
  Object.entries(weights)
    .map(([name, weight]) => `    ${named(name)}: ${Number(weight.toFixed(2))},\n`)
    .join('');
const hundredths = (weights: readonly number[]): string =>
  weights.map((weight) => Number(weight.toFixed(2))).join(', ');

/** Writes every learned number into the engine: readable tables for signals and style, one packed line for words. */
export function writeModel(model: ShippedModel, calibration: Calibration): void {
  write('signal-weights.generated.ts', signalsFile(model));
  writeTable('style-weights.ts', model.style);
  const { temperature, clearFrom, closeMargin } = calibration;
  write(
    'calibration-weights.ts',
    `/** Fitted on held-out groups: temperatures by the facts of text-facts.ts and by the attributes of words, and where the bands begin. Written by tools/train. */
export const CALIBRATION = {
  temperature: [${hundredths(temperature.fixed)}, 1],
  attributes: {
${byName(temperature.attributes)}  },
  clearFrom: ${clearFrom},
  closeMargin: ${closeMargin},
} as const;
`,
  );
  write('wording.generated.ts', wordingFile(model.wording));
}

/** The file that holds the weights of signals: a line for each, with its name behind it. */
function signalsFile({ signals, start }: ShippedModel): string {
  const lines = Object.entries(signals).map(([name, row]) => `  ${row.join(', ')}, // ${name}\n`);
  return `import type { Row } from './points';

/**
 * Log-odds that each signal adds when it is seen, in the order of \`SIGNALS\`: story, enabler, spike, technical task, defect,
 * unclear, which sum to 0. One list of numbers, as a list for each signal takes longer to load. Written by tools/train.
 */
export const SIGNAL_WEIGHTS: readonly number[] = [
${lines.join('')}];

/** What an item gets before anything is seen. */
export const STARTING_POINT: Row = [${start.join(', ')}];
`;
}

/** The file that holds the weights of words: texts as they are, steps to four figures. */
export function wordingFile(wording: PackedWording): string {
  const short = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  const fields = Object.entries(wording).map(([name, value]) => {
    const isTable = name === 'known' || name === 'terms';
    return `  ${name}: ${JSON.stringify(value, (_, inner) => (isTable ? inner : short(inner)))},\n`;
  });
  return `import type { PackedWording } from './wording-model';

/** Learned weights of words, written by tools/train. */
export const PACKED_WORDING: PackedWording = {
${fields.join('')}};
`;
}
