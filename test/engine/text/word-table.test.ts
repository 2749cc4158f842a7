import fc from 'fast-check';
import { packTable } from '../../../src/engine/text/pack-table';
import { emptyPlaces, openTable, placeOf, placesOf } from '../../../src/engine/text/word-table';

const WIDTH = 12;

/** Asks a packed table for keys, in the order given: each one's number, or null where it is not there. */
function ask(entries: ReadonlyMap<number, number>, keys: readonly number[], width = WIDTH): (number | null)[] {
  const table = openTable(packTable(entries, width), 1, (meaning, numbers, place) => {
    numbers[place] = meaning;
  });
  return keys.map((key) => {
    const place = placeOf(table, key);
    return place === 0 ? null : (table.numbers[place] as number);
  });
}

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('a packed table gives back what was put in, and nothing for any other key', () => {
  const entries = fc.uniqueArray(fc.tuple(key, fc.nat(4095)), { selector: ([one]) => one, maxLength: 300 });
  fc.assert(
    fc.property(entries, fc.array(key, { maxLength: 50 }), (pairs, others) => {
      const map = new Map(pairs);
      const asked = [...others, ...[...map.keys()].reverse(), ...others];
      expect(ask(map, asked)).toEqual(asked.map((one) => map.get(one) ?? null));
    }),
    { numRuns: 30 },
  );
});

test('tables of many thousand keys hold them all', () => {
  const keys = Array.from({ length: 9000 }, (_, at) => Math.imul(at + 1, 0x85ebca6b));
  const map = new Map(keys.map((one, at) => [one, at % 4096]));
  expect(ask(map, keys)).toEqual(keys.map((one) => map.get(one)));
  expect(ask(map, [0, 1, 2])).toEqual([null, null, null]);
});

test.each([1, 5, 6, 10, 17, 24])('what an entry means may take %i bits', (width) => {
  const keys = Array.from({ length: 5000 }, (_, at) => Math.imul(at + 1, 0x85ebca6b));
  const map = new Map(keys.map((one, at) => [one, (at * 7919) % 2 ** width]));
  expect(ask(map, keys, width)).toEqual(keys.map((one) => map.get(one)));
});

test('what an entry means has to fit', () => {
  expect(() => packTable(new Map([[1, 8]]), 3)).toThrow('8 takes more than 3 bits');
});

test('a table that keeps fewer bits of its keys is shorter, holds them all, and seldom finds another', () => {
  const keys = Array.from({ length: 8000 }, (_, at) => Math.imul(at + 1, 0x85ebca6b));
  const map = new Map(keys.map((one, at) => [one, at % 1024]));
  const short = packTable(map, 10, 26);
  const table = openTable(short, 1, (meaning, numbers, place) => {
    numbers[place] = meaning;
  });
  expect(packTable(map, 10).text.length - short.text.length).toBe(8000);
  expect(keys.map((one) => table.numbers[placeOf(table, one)])).toEqual(keys.map((one) => map.get(one)));
  const others = Array.from({ length: 100_000 }, (_, at) => Math.imul(at + 8001, 0x85ebca6b));
  expect(others.filter((one) => placeOf(table, one) !== 0).length).toBeLessThan(40);
  expect(() => packTable(map, 10, 25)).toThrow('25 bits of a key are too few: keep 26 or more');
});

test('many keys asked for at once are found where each is found alone', () => {
  const entries = new Map(Array.from({ length: 900 }, (_, at) => [Math.imul(at + 1, 0x85ebca6b), at]));
  const table = openTable(packTable(entries, WIDTH), 1, (meaning, numbers, place) => {
    numbers[place] = meaning;
  });
  const keys = Int32Array.from([...entries.keys()].flatMap((one) => [one ^ 1, one]));
  const found = emptyPlaces();
  placesOf(table, keys, keys.length, found);
  const alone = [...keys].flatMap((one, at) => (placeOf(table, one) === 0 ? [] : [[at, placeOf(table, one)]]));
  expect(Array.from({ length: found.count }, (_, at) => [found.at[at], found.place[at]])).toEqual(alone);
  expect(found.count).toBe(900);
});
