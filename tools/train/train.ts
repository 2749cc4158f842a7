import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, measure } from '../../local/cli/evaluate/figures';
import { OUTCOMES } from '../../src/engine/kinds';
import { SIGNALS } from '../../src/engine/signals/index';
import { parseItem } from '../../src/engine/text/parse-item';
import { clearFrom, closeMargin, type Judged, labelledFrom } from './bands';
import { atTemperature, learnTemperature, type Reading } from './calibration';
import {
  type Domain,
  hasCorpus,
  isMeasured,
  type LabelledItem,
  readBusiness,
  readFurther,
  readLabelled,
  readTeaching,
} from './corpus';
import { type Corpus, crossValidate, FOLDS, type HeldOut } from './cross-validate';
import { extract } from './extract';
import { type Facts, readFacts } from './facts';
import { fitModel } from './fit-model';
import { readKnowledge } from './known-words';
import { onFewLines } from './on-few-lines';
import { shrink } from './shrink';
import { simulateTeaching } from './simulate-teaching';
import { writeModel } from './write-model';

const SEEDS = [1, 2, 3];
const DOMAINS: readonly Domain[] = ['real', 'authored', 'further', 'business', 'teaching'];
const K = OUTCOMES.length;
const RESULTS = join(__dirname, '../evaluation/cross-validation.json');

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What the folds say of every measured item. */
function readingsOf({ items }: Corpus, { logits }: HeldOut, facts: readonly Facts[]): Reading[] {
  return facts.map((own, row) => {
    const { outcome, domain } = items[row] as LabelledItem;
    return { logits: logits.subarray(row * K, row * K + K), facts: own, gold: outcome, domain };
  });
}

/** Held-out predictions after a calibration that was fitted on the other folds. */
function calibrateHeldOut(corpus: Corpus, { fold }: HeldOut, readings: readonly Reading[]): Judged[] {
  const judged: Judged[] = [];
  for (let held = 0; held < FOLDS; held += 1) {
    const temperature = learnTemperature(
      readings.filter((_, row) => fold[row] !== held),
      corpus.knowledge,
    );
    readings.forEach((reading, row) => {
      if (fold[row] === held) judged[row] = { p: atTemperature(temperature, reading), gold: reading.gold, weight: 1 };
    });
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

/** What corrections would do to unseen projects, by the held-out predictions of one assignment of folds. */
function teachingOf({ items }: Corpus, judged: readonly Judged[]) {
  const real = judged.flatMap(({ p, gold }, row) => {
    const item = items[row] as LabelledItem;
    if (item.domain !== 'real') return [];
    const text = parseItem(item);
    const signals = SIGNALS.filter(({ find }) => find(text).length > 0).map(({ id }) => id);
    return [{ group: item.group, gold, p, signals }];
  });
  return simulateTeaching(real);
}

/** Everything that held-out items say: the calibration to ship, and the figures to show. */
function learnFromHeldOut(corpus: Corpus, facts: readonly Facts[]) {
  const { items } = corpus;
  const runs = SEEDS.map((seed) => crossValidate(corpus, seed));
  const readings = runs.map((run) => readingsOf(corpus, run, facts));
  const judged = runs.map((run, at) => calibrateHeldOut(corpus, run, readings[at] as Reading[]));
  const of = (domain: Domain): Judged[][] => judged.map((all) => all.filter((_, row) => items[row]?.domain === domain));
  const count = (domain: Domain): number => items.filter((item) => item.domain === domain).length;
  const told = judged.flatMap((all) =>
    all.flatMap((one, row) => {
      const item = items[row] as LabelledItem;
      return item.sure === 0 ? [] : [{ ...one, weight: 1 / count(item.domain) }];
    }),
  );
  const temperature = learnTemperature(readings.flat(), corpus.knowledge);
  const calibration = { temperature, clearFrom: clearFrom(told), closeMargin: closeMargin(told) };
  const figures = (domain: Domain): Summary =>
    summary(
      of(domain).map(measure),
      of(domain).map((all) => labelledFrom(all, calibration.clearFrom)),
    );
  const counts = Object.fromEntries(DOMAINS.map((domain) => [domain, count(domain)]));
  const teaching = teachingOf(corpus, judged[0] as Judged[]);
  const results = {
    counts,
    folds: FOLDS,
    seeds: SEEDS,
    real: figures('real'),
    authored: figures('authored'),
    teaching,
  };
  return { calibration, results };
}

function readCorpus(): Corpus {
  const items = [...readLabelled(), ...readFurther(), ...readBusiness(), ...readTeaching()];
  const knowledge = readKnowledge();
  say(`reading ${items.length} items`);
  return { items, knowledge, extracted: extract(items, knowledge) };
}

function factsOf({ items, knowledge }: Corpus): readonly Facts[] {
  return items.filter(({ domain }) => isMeasured(domain)).map((item) => readFacts(item, knowledge));
}

/** What corrections do, measured anew beside the figures that are there: for changes of how a team's word counts, which no training needs. */
function teachAgain(): void {
  const corpus = readCorpus();
  const run = crossValidate(corpus, SEEDS[0] as number);
  const judged = calibrateHeldOut(corpus, run, readingsOf(corpus, run, factsOf(corpus)));
  const results = { ...JSON.parse(readFileSync(RESULTS, 'utf8')), teaching: teachingOf(corpus, judged) };
  writeFileSync(RESULTS, onFewLines(results));
  process.stdout.write(onFewLines(results.teaching));
}

/** Trains, measures on held-out groups over several assignments of folds, and writes the model into the engine. */
function train(): void {
  const started = Date.now();
  const corpus = readCorpus();
  const { items, knowledge, extracted } = corpus;
  const final = shrink(extracted, fitModel(extracted, items, [...items.keys()]), knowledge);
  const { calibration, results } = learnFromHeldOut(corpus, factsOf(corpus));
  process.stdout.write(onFewLines(results));
  say(`clear from ${calibration.clearFrom}, too close within ${calibration.closeMargin}`);
  if (!process.argv.includes('--dry')) {
    writeModel(final, calibration);
    writeFileSync(RESULTS, onFewLines(results));
  }
  say(`${((Date.now() - started) / 1000).toFixed(0)} s`);
}

if (!hasCorpus()) say('Training is skipped: the labelled items are not here. Set TRUE_STORY_DATA to their folder.');
else if (process.argv.includes('--teaching')) teachAgain();
else train();
