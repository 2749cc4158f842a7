import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Evaluation, evaluateAll, evaluationTable } from '../../local/cli/evaluate/evaluation';
import { readLabelled } from '../../local/cli/evaluate/read-labelled';
import type { Teaching } from '../train/simulate-teaching';
import { type FindingFigures, measureFindings, type TaggedItem } from './findings-figures';

const FOLDER = path.resolve(__dirname, '../evaluation');
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');

const HEAD = `# How accurate the verdicts are

Made by \`npx tsx tools/docs/accuracy.ts\` from the shipped evaluation set, the last training's cross-validation and
\`tools/evaluation/notes.md\`; a test fails when the first part no longer holds. \`npx true-story evaluate FILE\` gives the same figures for
labelled items of your own: JSON lines of summary, description and kind.`;

const NAMES: Readonly<Record<string, string>> = {
  macroF1: 'macro-F1 over the four kinds',
  labelledShare: 'share labelled as clear',
  labelledPrecision: 'labels that are right, coin-flip items included',
  coverage95: 'share that can be labelled at 95 % precision',
  coverage93: 'at 93 %',
  coverage90: 'at 90 %',
  defectRecall80: 'defects found at 80 % precision',
  calibrationError: 'calibration error',
};

type Summary = Readonly<Record<string, readonly [number, number, number]>>;

interface CrossValidation {
  readonly counts: Readonly<Record<'real' | 'authored' | 'further' | 'teaching', number>>;
  readonly folds: number;
  readonly seeds: readonly number[];
  readonly real: Summary;
  readonly authored: Summary;
  readonly teaching: Teaching;
}

/** The engine's figures on the held-out items. */
export function evaluateHeldOut(): Evaluation {
  const judged = read('held-out.jsonl').trim().split('\n').map(readLabelled);
  return evaluateAll(judged.flatMap((one) => ('error' in one ? [] : [one])));
}

function shippedSet(): string {
  return `## On the shipped evaluation set

\`tools/evaluation/held-out.jsonl\`: items of eight business domains, written for this project. Training leaves them out by their ids, so the
shipped model has seen none of them and no other item of their domains. The set is small: a figure can be off by three points.

\`\`\`
${evaluationTable(evaluateHeldOut()).join('\n')}
\`\`\``;
}

function findings(): string {
  const shipped = measureFindings(
    read('held-out.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as TaggedItem),
  );
  const all = JSON.parse(read('findings.json')) as readonly FindingFigures[];
  const cells = ({ tagged, found, raised }: FindingFigures): string => `${found} of ${tagged} | ${raised}`;
  const rows = shipped.map((one) => {
    const same = all.find(({ id }) => id === one.id);
    return `| ${one.id} | ${cells(one)} | ${same === undefined ? ' | ' : cells(same)} |`;
  });
  return `## Findings on one item's text

Authors tagged what an item was written to show: a forced story, a story mixed with its steps, more than one slice, a story full of
implementation. "Found" counts tagged items where the finding is raised, "raised" all items where it is, tagged or not: a tag names one trait
of an item, so a finding on an item without the tag is not always wrong. All authored items were at hand when the findings were written, and most of
them in training, so the last two columns are an upper estimate.

| Finding | Shipped set: found | raised | All authored: found | raised |
|---|---|---|---|---|
${rows.join('\n')}`;
}

function taught(): string {
  const { teaching } = JSON.parse(read('cross-validation.json')) as CrossValidation;
  const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
  return `## What a team's corrections do

Simulated on held-out predictions: in each of ${teaching.groups} unseen projects with 80 labelled items or more, 30 items drawn at random are
corrections, and the error is read off the project's rest; 20 draws each. The mean share of items read as a wrong kind falls from
${percent(teaching.before)} to ${percent(teaching.after)}. The median project's error falls by ${percent(teaching.medianFall)} of itself (aimed at: 20 %), the worst one's
by ${percent(teaching.worstFall)}; the most by which any project's error rises is ${percent(teaching.mostHarm)} of its items (aimed at: 1 %).`;
}

function crossValidated(): string {
  const { counts, folds, seeds, real, authored } = JSON.parse(read('cross-validation.json')) as CrossValidation;
  const cell = ([mean, lowest, highest]: readonly [number, number, number]): string =>
    `${mean} (${lowest} to ${highest})`;
  const rows = Object.entries(NAMES).map(
    ([id, name]) => `| ${name} | ${cell(real[id] ?? [0, 0, 0])} | ${cell(authored[id] ?? [0, 0, 0])} |`,
  );
  return `## In cross-validation

${counts.real} real tracker items and ${counts.authored} authored business items, ${folds} folds by project or domain, ${seeds.length} assignments of folds: mean, and
lowest to highest over the assignments. ${counts.further} more tracker items, labelled later, are learned from where their project is not the one held out, and
never measured on. Measured with the model as it would be shipped, cut and rounded. The real items were picked to be hard, so these
figures read lower than on a team's ordinary backlog.

| Figure | Real | Authored |
|---|---|---|
${rows.join('\n')}`;
}

/** The text of docs/accuracy.md. */
export function accuracyPage(): string {
  return `${[HEAD, shippedSet(), findings(), crossValidated(), taught(), read('notes.md').trim()].join('\n\n')}\n`;
}
