import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, measure } from '../../local/cli/evaluate/figures';
import { OUTCOMES } from '../../src/engine/kinds';
import { textFacts } from '../../src/engine/model/text-facts';
import { openWording } from '../../src/engine/model/wording-model';
import { parseItem } from '../../src/engine/text/parse-item';
import { clearFrom, closeMargin, type Judged, labelledFrom } from './bands';
import { type Domain, hasCorpus, type LabelledItem, readLabelled, readTeaching } from './corpus';
import { type Corpus, crossValidate, FOLDS, type HeldOut } from './cross-validate';
import { extract } from './extract';
import { type Calibrated, calibrated, fitCalibration } from './fit-calibration';
import { fitModel } from './fit-model';
import { readKnowledge } from './known-words';
import { shrink } from './shrink';
import { writeModel } from './write-model';

const SEEDS = [1, 2, 3];
const K = OUTCOMES.length;
const RESULTS = join(__dirname, '../evaluation/cross-validation.json');

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What calibration learns from: every item that some fold held out. */
function calibrationItems(
  items: Corpus['items'],
  { logits, fold }: HeldOut,
  facts: readonly (readonly number[])[],
): (Calibrated & { readonly row: number })[] {
  return items.flatMap(({ outcome }, row) => {
    const own = { logits: logits.subarray(row * K, row * K + K), facts: facts[row] as readonly number[] };
    return (fold[row] as number) < 0 ? [] : [{ ...own, gold: outcome, weight: 1, row }];
  });
}

/** Held-out predictions after a calibration that was fitted on the other folds. */
function calibrateHeldOut({ items }: Corpus, heldOut: HeldOut, facts: readonly (readonly number[])[]): Judged[] {
  const all = calibrationItems(items, heldOut, facts);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitCalibration(all.filter(({ row }) => heldOut.fold[row] !== fold));
    for (const one of all)
      if (heldOut.fold[one.row] === fold) judged[one.row] = { p: calibrated(weights, one), gold: one.gold, weight: 1 };
  }
  return judged;
}

type Summary = Readonly<Record<string, readonly number[]>>;

/** Mean, lowest and highest of each figure over the assignments of folds. */
function summary(all: readonly Figures[], labelled: readonly { share: number; precision: number }[]): Summary {
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const over = (values: readonly number[]): readonly number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean, Math.min(...values), Math.max(...values)].map(rounded);
  };
  return {
    macroF1: over(all.map((figures) => figures.macroF1)),
    labelledShare: over(labelled.map(({ share }) => share)),
    labelledPrecision: over(labelled.map(({ precision }) => precision)),
    coverage95: over(all.map((figures) => figures.coverage95)),
    coverage93: over(all.map((figures) => figures.coverage93)),
    coverage90: over(all.map((figures) => figures.coverage90)),
    defectRecall80: over(all.map((figures) => figures.defectRecall80)),
    calibrationError: over(all.map((figures) => figures.calibrationError)),
  };
}

/** JSON with each short list on a line of its own. */
function onFewLines(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}

/** Everything that held-out items say: the calibration to ship, and the figures to show. */
function learnFromHeldOut(corpus: Corpus, facts: readonly (readonly number[])[]) {
  const { items } = corpus;
  const runs = SEEDS.map((seed) => crossValidate(corpus, seed));
  const judged = runs.map((run) => calibrateHeldOut(corpus, run, facts));
  const of = (domain: Domain): Judged[][] => judged.map((all) => all.filter((_, row) => items[row]?.domain === domain));
  const count = (domain: Domain): number => items.filter((item) => item.domain === domain).length;
  const told = judged.flatMap((all) =>
    all.flatMap((one, row) => {
      const item = items[row] as LabelledItem;
      return item.sure === 0 ? [] : [{ ...one, weight: 1 / count(item.domain) }];
    }),
  );
  const temperature = fitCalibration(runs.flatMap((run) => calibrationItems(items, run, facts)));
  const calibration = { temperature: [...temperature], clearFrom: clearFrom(told), closeMargin: closeMargin(told) };
  const figures = (domain: Domain): Summary =>
    summary(
      of(domain).map(measure),
      of(domain).map((all) => labelledFrom(all, calibration.clearFrom)),
    );
  const counts = { real: count('real'), authored: count('authored'), teaching: count('teaching') };
  const results = { counts, folds: FOLDS, seeds: SEEDS, real: figures('real'), authored: figures('authored') };
  return { calibration, results };
}

/** Trains, measures on held-out groups over several assignments of folds, and writes the model into the engine. */
function train(): void {
  if (!hasCorpus()) {
    say('Training is skipped: the labelled items are not here. Set TRUE_STORY_DATA to their folder.');
    return;
  }
  const started = Date.now();
  const items = [...readLabelled(), ...readTeaching()];
  const knowledge = readKnowledge();
  say(`reading ${items.length} items`);
  const corpus: Corpus = { items, knowledge, extracted: extract(items, knowledge) };
  const final = shrink(corpus.extracted, fitModel(corpus.extracted, items, [...items.keys()]), knowledge);
  const { known } = openWording(final.wording);
  const { calibration, results } = learnFromHeldOut(
    corpus,
    items.map((item) => [...textFacts(parseItem(item), known)]),
  );
  process.stdout.write(onFewLines(results));
  say(`clear from ${calibration.clearFrom}, too close within ${calibration.closeMargin}`);
  if (!process.argv.includes('--dry')) {
    writeModel(final, calibration);
    writeFileSync(RESULTS, onFewLines(results));
  }
  say(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}

train();
