import type { Domain } from './corpus';
import type { Facts } from './facts';
import { calibrated, fitCalibration } from './fit-calibration';
import { fitRegister, registerOf } from './fit-register';
import type { WordKnowledge } from './known-words';

/** Attributes whose share of a text's words counts by itself, beside the register. */
const SHARED = ['visibility-2', 'visibility-0', 'function-words', 'lean-n'];
/** Authored items are few; at this weight both kinds of text come out about as sure as they are right. */
const WEIGHT: Partial<Record<Domain, number>> = { authored: 1.1 };

/** A held-out reading of an item: its logits, what calibration may know of it, and what it is. */
export interface Reading {
  readonly logits: ArrayLike<number>;
  readonly facts: Facts;
  readonly gold: number;
  readonly domain: Domain;
}

/** A text's temperature: by its facts, and by the share of its words that have an attribute. */
export interface Temperature {
  readonly fixed: readonly number[];
  readonly attributes: Readonly<Record<string, number>>;
}

/** Learns temperatures from held-out readings. */
export function learnTemperature(readings: readonly Reading[], { attributes }: WordKnowledge): Temperature {
  const register = fitRegister(readings);
  const shared = SHARED.map((name) => attributes.indexOf(name));
  const items = readings.map(({ logits, facts, gold, domain }) => ({
    logits,
    facts: [...facts.fixed, ...shared.map((at) => facts.shares[at] as number), registerOf(register, facts)],
    gold,
    weight: WEIGHT[domain] ?? 1,
  }));
  const weights = fitCalibration(items);
  const fixed = [...weights.slice(0, -1 - shared.length)];
  const ofShared = new Map(shared.map((at, order) => [at, weights[fixed.length + order] as number]));
  const ofRegister = weights.at(-1) as number;
  return {
    fixed,
    attributes: Object.fromEntries(
      attributes.map((name, at) => [name, (ofShared.get(at) ?? 0) + ofRegister * (register[at] as number)]),
    ),
  };
}

/** The probabilities of a reading at its temperature. */
export function atTemperature({ fixed, attributes }: Temperature, { logits, facts }: Reading): Float64Array {
  return calibrated([...fixed, 1], { logits, facts: [...facts.fixed, registerOf(Object.values(attributes), facts)] });
}
