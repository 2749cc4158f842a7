import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OUTCOMES } from '../../src/engine/kinds';

/**
 * Where an item's text comes from: `real` tracker text, `authored` for this project, `further` tracker text that was labelled
 * later, `business` items that were written later, in other domains, or `teaching`: plain cases. The last three are learned from and
 * never measured on, so that figures stay comparable.
 */
export type Domain = 'real' | 'authored' | 'further' | 'business' | 'teaching';

/** Whether figures are computed on items of this domain. */
export const isMeasured = (domain: Domain): boolean => domain === 'real' || domain === 'authored';

/** A labelled item; `outcome` and `second` index OUTCOMES, `sure` is 2 clear, 1 leaning, 0 coin flip. */
export interface LabelledItem {
  readonly id: string;
  readonly group: string;
  readonly domain: Domain;
  readonly summary: string;
  readonly description: string;
  readonly outcome: number;
  readonly sure: number;
  readonly second: number;
  readonly style: string;
}

interface Row {
  readonly id: string;
  readonly group: string;
  readonly summary: string;
  readonly description?: string | null;
  readonly kind: (typeof OUTCOMES)[number];
  readonly sure?: number;
  readonly second?: (typeof OUTCOMES)[number];
  readonly style?: string;
}

const FOLDER = process.env.TRUE_STORY_DATA ?? join(__dirname, '../../../shared/data');

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const labelled = (domain: Domain): LabelledItem[] =>
  (lines(readFileSync(join(FOLDER, `labelled-${domain}.jsonl`), 'utf8')) as Row[]).map((row) => ({
    id: row.id,
    group: row.group,
    domain,
    summary: row.summary,
    description: row.description ?? '',
    outcome: OUTCOMES.indexOf(row.kind),
    sure: row.sure ?? 2,
    second: OUTCOMES.indexOf(row.second ?? row.kind),
    style: row.style ?? '',
  }));

/** Whether the labelled items are there; training and grouped cross-validation need them. */
export const hasCorpus = (): boolean => existsSync(join(FOLDER, 'labelled-real.jsonl'));

/** Items that no training sees, so that docs/accuracy.md can show what the shipped model does with them. */
const HELD_OUT = join(__dirname, '../evaluation/held-out.jsonl');

/** Every authored item, held out or not. */
export const readAuthored = (): readonly LabelledItem[] => labelled('authored');

/** Every labelled item but the held-out ones, real ones first. */
export function readLabelled(): readonly LabelledItem[] {
  const heldOut = new Set((lines(readFileSync(HELD_OUT, 'utf8')) as Row[]).map(({ id }) => id));
  return [...labelled('real'), ...labelled('authored').filter(({ id }) => !heldOut.has(id))];
}

const LABELS = join(__dirname, 'labels');

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

/** Items of the unlabelled pool that `labels/*.tsv` gives a kind: ids and labels are the project's, the texts are not. */
export function readFurther(): readonly LabelledItem[] {
  const pool = lines(gunzipSync(readFileSync(join(FOLDER, 'unlabelled.jsonl.gz'))).toString()) as Row[];
  const texts = new Map(pool.map((row) => [row.id, row]));
  const rows = readdirSync(LABELS).flatMap((file) => rowsOf(join(LABELS, file)));
  return rows.flatMap(([id = '', kind = '', sure = '2', second]) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const { group, summary, description } = text;
    const outcome = outcomeOf(kind, id);
    const other = second ? outcomeOf(second, id) : outcome;
    const labels = { outcome, sure: Number(sure), second: other, style: '' };
    return [{ id, group, domain: 'further' as const, summary, description: description ?? '', ...labels }];
  });
}

/** Items written for training, in the manner of business teams: `items/business.jsonl`. */
export function readBusiness(): readonly LabelledItem[] {
  const rows = lines(readFileSync(join(__dirname, 'items/business.jsonl'), 'utf8')) as Omit<Row, 'id'>[];
  return rows.map(({ group, summary, description, kind, sure }, at) => {
    const id = `business-${at + 1}`;
    const outcome = outcomeOf(kind, `items/business.jsonl, line ${at + 1}`);
    const labels = { outcome, sure: sure ?? 2, second: outcome, style: '' };
    return { id, group: `business:${group}`, domain: 'business', summary, description: description ?? '', ...labels };
  });
}

function outcomeOf(kind: string, where: string): number {
  const outcome = OUTCOMES.indexOf(kind as (typeof OUTCOMES)[number]);
  if (outcome === -1) throw new Error(`${where}: no such kind: ${kind}`);
  return outcome;
}

/** Plain cases of what the guide says, in the project's own words; they stand in every training fold. */
export function readTeaching(): readonly LabelledItem[] {
  return rowsOf(join(__dirname, 'words/teaching.tsv')).map(([kind = '', summary = '', description = ''], at) => {
    const outcome = outcomeOf(kind, `words/teaching.tsv, line ${at + 2}`);
    const id = `teaching-${at + 1}`;
    return { id, group: id, domain: 'teaching', summary, description, outcome, sure: 2, second: outcome, style: '' };
  });
}
