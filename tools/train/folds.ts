import { seededRandom, shuffled } from './random';

/** The fold of every item; a group never straddles folds, and each domain is spread evenly over them. */
export function groupedFolds(
  items: readonly { readonly group: string; readonly domain: string }[],
  folds: number,
  seed: number,
): Int32Array {
  const random = seededRandom(seed);
  const sizes = new Map<string, number>();
  for (const item of items) {
    const key = `${item.domain}\n${item.group}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const load = new Map<string, number[]>();
  const foldOf = new Map<string, number>();
  const large = ([, size]: [string, number]): number => Math.floor(Math.log2(size));
  const order = shuffled([...sizes], random).sort((a, b) => large(b) - large(a));
  for (const [key, size] of order) {
    const domain = key.slice(0, key.indexOf('\n'));
    const loads = load.get(domain) ?? shuffled(new Array<number>(folds).fill(0), random);
    load.set(domain, loads);
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(key, fold);
    loads[fold] = (loads[fold] as number) + size;
  }
  return Int32Array.from(items, (item) => foldOf.get(`${item.domain}\n${item.group}`) as number);
}
