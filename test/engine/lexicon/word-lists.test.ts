import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SOURCES } from '../../../src/engine/lexicon/sources';
import type { WordList } from '../../../src/engine/lexicon/word-list';

const folder = path.resolve(__dirname, '../../../src/engine/lexicon');
const files = readdirSync(folder).map((file) => path.basename(file, '.ts'));
const lists: readonly (readonly [string, WordList])[] = files.flatMap((file) =>
  Object.values<unknown>(jest.requireActual(path.join(folder, file)))
    .filter(isWordList)
    .map((list) => [file, list] as const),
);

function isWordList(value: unknown): value is WordList {
  return typeof value === 'object' && value !== null && 'id' in value && 'words' in value;
}

test('there are word lists', () => {
  expect(lists.length).toBeGreaterThan(30);
});

test.each(lists)(
  '%s is named after its file, has a source and holds well-formed words',
  (file, { id, source, words }) => {
    expect(id).toBe(file);
    expect(Object.keys(SOURCES)).toContain(source);
    const entries = words.trim().split(/\s+/);
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.filter((entry) => !/^[\p{Ll}0-9#'?→+~_]+$/u.test(entry))).toEqual([]);
  },
);

test.each(lists)('%s holds no word twice', (_file, { words }) => {
  const entries = words.trim().split(/\s+/);
  expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
});
