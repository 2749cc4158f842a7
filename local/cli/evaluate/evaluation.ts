import { KINDS, OUTCOMES } from '../../../src/engine/index';
import { type Figures, measure } from './figures';
import type { Judged } from './read-labelled';

/** All figures of a labelled file, and what the engine's own decisions come to. */
export interface Evaluation extends Figures {
  /** The share that would be labelled (clear), and how often that label is right. */
  readonly labelled: { readonly share: number; readonly precision: number };
  /** The share that gets a kind at all (clear or leaning), and how often it is right. */
  readonly stated: { readonly share: number; readonly precision: number };
}

/** Measures verdicts against labels. */
export function evaluateAll(judged: readonly Judged[]): Evaluation {
  const share = (chosen: readonly Judged[]) => ({
    share: chosen.length / Math.max(1, judged.length),
    precision:
      chosen.filter(({ verdict, gold }) => verdict.kind === OUTCOMES[gold]).length / Math.max(1, chosen.length),
  });
  return {
    ...measure(judged),
    labelled: share(judged.filter(({ verdict }) => verdict.band === 'clear')),
    stated: share(judged.filter(({ verdict }) => verdict.kind !== null)),
  };
}

const part = (value: number): string => value.toFixed(3);
const cells = (first: string, rest: readonly string[]): string =>
  `${first.padEnd(16)}${rest.map((cell) => cell.padStart(10)).join('')}`;

/** The evaluation as lines of plain text. */
export function evaluationTable(all: Evaluation): readonly string[] {
  const short = OUTCOMES.map((outcome) => outcome.replace('technical-task', 'task'));
  return [
    `${all.items} items, macro-F1 over the four kinds ${part(all.macroF1)}, calibration error ${part(all.calibrationError)}`,
    '',
    cells('kind', ['precision', 'recall', 'F1']),
    ...KINDS.map((kind, at) => {
      const { precision, recall, f1 } = all.kinds[at] as Evaluation['kinds'][number];
      return cells(kind, [precision, recall, f1].map(part));
    }),
    '',
    cells('is \\ read as', short),
    ...all.confusion.map((row, gold) => cells(short[gold] as string, row.map(String))),
    '',
    `Labelled as clear: ${part(all.labelled.share)} of the items, right ${part(all.labelled.precision)}`,
    `Given a kind: ${part(all.stated.share)} of the items, right ${part(all.stated.precision)}`,
    `Could be labelled at 95 % precision: ${part(all.coverage95)}, at 93 %: ${part(all.coverage93)}, at 90 %: ${part(all.coverage90)}`,
    `Defects found at 80 % precision: ${part(all.defectRecall80)}`,
  ];
}
