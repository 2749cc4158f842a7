import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OUTCOMES } from '../../src/engine/kinds';

/** Where an item's text comes from: `real` tracker text, or `authored` for this project. */
export type Domain = 'real' | 'authored';

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

/** Every labelled item, real ones first. */
export const readLabelled = (): readonly LabelledItem[] => [...labelled('real'), ...labelled('authored')];

/** The pool without labels: summaries and descriptions only. */
export function readUnlabelled(): readonly { readonly summary: string; readonly description: string }[] {
  const rows = lines(gunzipSync(readFileSync(join(FOLDER, 'unlabelled.jsonl.gz'))).toString('utf8')) as Row[];
  return rows.map((row) => ({ summary: row.summary, description: row.description ?? '' }));
}

/** A rated word list by its file name: term, visibility 0-2, role, lean, scope 0-3. */
export function readRatedWords(file: string): readonly (readonly [string, string, string, string, string])[] {
  const rows = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => row.split('\t') as unknown as readonly [string, string, string, string, string]);
}
