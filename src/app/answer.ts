import type { Answer, ProblemCode } from '../contract/problem';

/** An answer that holds a value. */
export function succeed<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An answer that names what went wrong, and in which step. */
export function fail(code: ProblemCode, where: string): Answer<never> {
  return { ok: false, problem: { code, where } };
}
