import fc from 'fast-check';
import { lettersOf, packTable } from '../../../src/engine/text/pack-table';
import { emptyPlaces, numberAt, openTable, placeOf, placesOf } from '../../../src/engine/text/word-table';

const WIDTH = 2;

/** Asks a packed table for keys, in the order given: each one's number, or null where it is not there. */
function ask(entries: ReadonlyMap<number, number>, keys: readonly number[]): (number | null)[] {
  const packed = packTable(new Map([...entries].map(([key, value]) => [key, lettersOf(value, WIDTH)])), WIDTH);
  const table = openTable(packed, 1, (at, numbers, place) => {
    numbers[place] = numberAt(packed.text, at, WIDTH);
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

test('many keys asked for at once are found where each is found alone', () => {
  const entries = new Map(
    Array.from({ length: 900 }, (_, at) => [Math.imul(at + 1, 0x85ebca6b), lettersOf(at, WIDTH)]),
  );
  const packed = packTable(entries, WIDTH);
  const table = openTable(packed, 1, (at, numbers, place) => {
    numbers[place] = numberAt(packed.text, at, WIDTH);
  });
  const keys = Int32Array.from([...entries.keys()].flatMap((one) => [one ^ 1, one]));
  const found = emptyPlaces();
  placesOf(table, keys, keys.length, found);
  const alone = [...keys].flatMap((one, at) => (placeOf(table, one) === 0 ? [] : [[at, placeOf(table, one)]]));
  expect(Array.from({ length: found.count }, (_, at) => [found.at[at], found.place[at]])).toEqual(alone);
  expect(found.count).toBe(900);
});
