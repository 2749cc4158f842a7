import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES } from '../../src/engine/kinds';

/** Where an item's text comes from: `real` tracker text, `authored` for this project, or `teaching`: plain cases, never measured on. */
export type Domain = 'real' | 'authored' | 'teaching';

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

/** Every labelled item but the held-out ones, real ones first. */
export function readLabelled(): readonly LabelledItem[] {
  const heldOut = new Set((lines(readFileSync(HELD_OUT, 'utf8')) as Row[]).map(({ id }) => id));
  return [...labelled('real'), ...labelled('authored').filter(({ id }) => !heldOut.has(id))];
}

/** Plain cases of what the guide says, in the project's own words; they stand in every training fold. */
export function readTeaching(): readonly LabelledItem[] {
  const text = readFileSync(join(__dirname, 'words/teaching.tsv'), 'utf8');
  const rows = text.trim().split('\n').slice(1);
  return rows.map((row, at) => {
    const [kind = '', summary = '', description = ''] = row.split('\t');
    const outcome = OUTCOMES.indexOf(kind as (typeof OUTCOMES)[number]);
    if (outcome === -1) throw new Error(`words/teaching.tsv, line ${at + 2}: no such kind: ${kind}`);
    const id = `teaching-${at + 1}`;
    return { id, group: id, domain: 'teaching', summary, description, outcome, sure: 2, second: outcome, style: '' };
  });
}
