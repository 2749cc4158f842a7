import { KINDS } from '../../src/engine/kinds';
import { adapt, pullOn } from '../../src/engine/verdict/adaptation';
import type { Correction } from '../../src/engine/verdict/correction';
import { seededRandom, shuffled } from './random';

const FEWEST_ITEMS = 80;
const TAUGHT = 30;
const SEEDS = 20;
const LEAST = 1e-6;

/** A held-out item: its group, what it is, what the words alone said of the six outcomes, and what signals saw. */
export interface HeldOutItem {
  readonly group: string;
  readonly gold: number;
  readonly p: ArrayLike<number>;
  readonly signals: readonly string[];
}

/** What 30 corrections, drawn at random, do to the other items of an unseen project. Shares of items read as a wrong kind. */
export interface Teaching {
  readonly groups: number;
  readonly before: number;
  readonly after: number;
  /** By how much of itself the error falls: over the groups, the median and the worst. */
  readonly medianFall: number;
  readonly worstFall: number;
  /** The most by which any group's error rose. */
  readonly mostHarm: number;
}

/** Teaches every group that is large enough with a few of its items, many times over, and measures on the rest. */
export function simulateTeaching(all: readonly HeldOutItem[]): Teaching {
  const groups = new Map<string, HeldOutItem[]>();
  for (const item of all)
    if (item.gold < KINDS.length) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  const large = [...groups.values()].filter((items) => items.length >= FEWEST_ITEMS);
  const results = large.map(teachGroup);
  const falls = results.map(({ before, after }) => (before - after) / before).sort((a, b) => a - b);
  const mean = (of: (one: Errors) => number) => results.reduce((sum, one) => sum + of(one), 0) / results.length;
  return {
    groups: large.length,
    before: rounded(mean(({ before }) => before)),
    after: rounded(mean(({ after }) => after)),
    medianFall: rounded(falls[Math.floor(falls.length / 2)] ?? 0),
    worstFall: rounded(falls[0] ?? 0),
    mostHarm: rounded(Math.max(...results.map(({ before, after }) => after - before))),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

interface Errors {
  readonly before: number;
  readonly after: number;
}

function teachGroup(items: readonly HeldOutItem[]): Errors {
  let before = 0;
  let after = 0;
  let count = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const order = shuffled([...items], seededRandom(seed));
    const adaptation = adapt(order.slice(0, TAUGHT).map(correctionOf), []);
    for (const item of order.slice(TAUGHT)) {
      const logs = logsOf(item);
      const pull = pullOn(adaptation, item.signals);
      count += 1;
      if (best(logs) !== item.gold) before += 1;
      if (best(logs.map((log, place) => log + (pull?.logOdds[place] ?? 0))) !== item.gold) after += 1;
    }
  }
  return { before: before / count, after: after / count };
}

function correctionOf(item: HeldOutItem): Correction {
  return { kind: KINDS[item.gold] ?? 'story', signals: item.signals, before: logsOf(item) };
}

function logsOf({ p }: HeldOutItem): readonly number[] {
  return KINDS.map((_, place) => Math.log(Math.max(LEAST, p[place] ?? 0)));
}

function best(logs: readonly number[]): number {
  return logs.indexOf(Math.max(...logs));
}
