import * as v from 'valibot';
import { StorageRefusal } from './storage-refusal';

/** One condition on an attribute of an entity. */
const ConditionSchema = v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) });
/** Conditions that must all hold, or of which one must. */
export const ConditionsSchema = v.object({
  and: v.optional(v.array(ConditionSchema)),
  or: v.optional(v.array(ConditionSchema)),
});
export type Condition = v.InferOutput<typeof ConditionSchema>;
export type Conditions = v.InferOutput<typeof ConditionsSchema>;

/** Orders two attribute values: numbers by size, the rest as text. */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [String(left), String(right)];
  return a < b ? -1 : Number(a > b);
}

type Check = (actual: unknown, values: readonly unknown[]) => boolean;
const compares =
  (holds: (order: number) => boolean): Check =>
  (actual, [value]) =>
    actual !== undefined && holds(compareValues(actual, value));
const contains: Check = (actual, [value]) =>
  Array.isArray(actual) ? actual.includes(value) : String(actual ?? '').includes(String(value));

const CHECKS: Readonly<Record<string, Check>> = {
  EQUAL_TO: (actual, [value]) => actual === value,
  NOT_EQUAL_TO: (actual, [value]) => actual !== value,
  BEGINS_WITH: (actual, [value]) => String(actual ?? '').startsWith(String(value)),
  BETWEEN: (actual, [low, high]) =>
    actual !== undefined && compareValues(actual, low) >= 0 && compareValues(actual, high) <= 0,
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
  CONTAINS: contains,
  NOT_CONTAINS: (actual, values) => !contains(actual, values),
  GREATER_THAN: compares((order) => order > 0),
  GREATER_THAN_EQUAL_TO: compares((order) => order >= 0),
  LESS_THAN: compares((order) => order < 0),
  LESS_THAN_EQUAL_TO: compares((order) => order <= 0),
};

/** Whether one value meets one named condition; refuses a name that the platform does not know. */
export function meets(actual: unknown, { condition, values }: Omit<Condition, 'property'>): boolean {
  const check = CHECKS[condition];
  if (!check) throw new StorageRefusal(400, 'INVALID_FILTER_CONDITION', `There is no condition ${condition}.`);
  return check(actual, values);
}

/** One attribute of an entity's value; undefined where it has none. */
export function attributeOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Whether an entity's value meets the conditions; no conditions are always met. */
export function meetsAll(value: unknown, { and, or }: Conditions): boolean {
  const holds = (condition: Condition) => meets(attributeOf(value, condition.property), condition);
  return (and?.every(holds) ?? true) && (or?.some(holds) ?? true);
}
