import { styleFeatures } from '../../src/engine/model/style-of-writing';
import { BLOCKS, listTerms, termScales, wordKey, wordsOfBlock } from '../../src/engine/model/terms';
import { profilesIn, readZones, zoneScalesOf } from '../../src/engine/model/word-attributes';
import { SIGNALS } from '../../src/engine/signals/index';
import { parseItem } from '../../src/engine/text/parse-item';
import { readTokens } from '../../src/engine/text/read-tokens';
import type { Tokens } from '../../src/engine/text/tokens';
import type { WordKnowledge } from './known-words';

/** What a column of the training matrix stands for. Terms carry their key, attributes zone and number, the others a name. */
export type Column =
  | { readonly type: 'term'; readonly block: number; readonly key: number }
  | { readonly type: 'attribute'; readonly zone: number; readonly attribute: number }
  | { readonly type: 'signal' | 'style'; readonly name: string };

/** How much a feature counts against the penalty on large weights: rare words are held shorter than signals. */
export const SIGNAL_SCALE = 0.3;
export const STYLE_SCALE = 0.15;
export const ATTRIBUTE_SCALE = 0.12;

/** Every item's features, as [column, value], through the engine's own reading of its text. */
export interface Extracted {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly [number, number])[])[];
}

/** Collects columns as they are first met. */
function columnBook() {
  const columns: Column[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string, column: () => Column): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, columns.length);
    columns.push(column());
    return columns.length - 1;
  };
  return { columns, numberOf };
}

type Book = ReturnType<typeof columnBook>;

/** The profile of every known word with each zone that it stands in. */
function everyKnown(tokens: Tokens, knowledge: WordKnowledge): readonly (readonly [number, number])[] {
  const profiles = profilesIn(tokens, knowledge.words);
  const known: [number, number][] = [];
  const { count, zone, from, to } = readZones(tokens);
  for (let range = 0; range < count; range += 1)
    for (let at = from[range] as number; at < (to[range] as number); at += 1)
      if (profiles[at] !== 0) known.push([profiles[at] as number, zone[range] as number]);
  return known;
}

function* eachTerm(tokens: Tokens): Generator<{ readonly block: number; readonly key: number }> {
  const { codes, ends, key } = listTerms(tokens);
  for (let block = 0, longer = 0; block < BLOCK_COUNT; block += 1) {
    const { from, to } = wordsOfBlock(tokens, block);
    for (let at = from; at < to; at += 1) yield { block, key: wordKey(block, codes[at] as number) };
    for (; longer < (ends[block] as number); longer += 1) yield { block, key: key[longer] as number };
  }
}

function featuresOf(
  item: { readonly summary: string; readonly description: string },
  knowledge: WordKnowledge,
  { numberOf }: Book,
): [number, number][] {
  const values = new Map<number, number>();
  const text = parseItem(item);
  const tokens = readTokens(text);
  const scales = termScales(tokens);
  for (const { block, key } of eachTerm(tokens))
    values.set(
      numberOf(`${block} ${key}`, () => ({ type: 'term', block, key })),
      scales[block] as number,
    );
  const zones = zoneScalesOf(tokens);
  for (const [profile, zone] of everyKnown(tokens, knowledge))
    for (const attribute of knowledge.profiles[profile] as readonly number[]) {
      const column = numberOf(`a${zone} ${attribute}`, () => ({ type: 'attribute', zone, attribute }));
      values.set(column, (values.get(column) ?? 0) + ATTRIBUTE_SCALE * (zones[zone] as number));
    }
  for (const { id, find } of SIGNALS)
    if (find(text).length > 0)
      values.set(
        numberOf(id, () => ({ type: 'signal', name: id })),
        SIGNAL_SCALE,
      );
  for (const name of styleFeatures(text))
    values.set(
      numberOf(`style ${name}`, () => ({ type: 'style', name })),
      STYLE_SCALE,
    );
  return [...values];
}

/** Extracts the features of all items. */
export function extract(
  items: readonly { readonly summary: string; readonly description: string }[],
  knowledge: WordKnowledge,
): Extracted {
  const book = columnBook();
  const rows = items.map((item) => featuresOf(item, knowledge, book));
  return { columns: book.columns, rows };
}

/** The number of blocks of terms. */
export const BLOCK_COUNT = BLOCKS.length;
