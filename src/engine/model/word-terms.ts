import { COLUMN, forgetColumn, metWords } from '../text/met-words';
import { placeOf, type WordTable } from '../text/word-table';
import { BLOCKS } from './terms';

const COLUMNS: readonly number[] = BLOCKS.map((block) => {
  if (block === 'summary') return COLUMN.summaryTerm;
  return block === 'early' ? COLUMN.earlyTerm : COLUMN.descriptionTerm;
});

/** Whose places stand in the rows of met words: there are more tables than one only while a model is trained. */
let entered: WordTable | null = null;

/** The column of met words that keeps where a word's term of a block stands in `terms`, plus 1; 0 until it is asked for. */
export function termColumn(terms: WordTable, block: number): number {
  if (entered !== null && entered !== terms) for (const column of COLUMNS) forgetColumn(column);
  entered = terms;
  return COLUMNS[block] as number;
}

/** Looks a word's term up that is met for the first time, and keeps its place at `cell`. */
export function askWord(terms: WordTable, cell: number, key: number): number {
  const place = placeOf(terms, key);
  metWords[cell] = place + 1;
  return place;
}
