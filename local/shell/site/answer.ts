/** Why a call gave nothing: the HTTP status (0: nobody answered) and Jira's own sentences. */
export interface Problem {
  readonly status: number;
  readonly messages: readonly string[];
}

/** What every call gives: a value, or exactly one problem. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Wraps a value. */
export const good = <T>(value: T): Answer<T> => ({ ok: true, value });

/** Wraps a problem. */
export const bad = (status: number, ...messages: readonly string[]): Answer<never> => ({
  ok: false,
  problem: { status, messages },
});

/** Goes on with the value of an answer, or passes its problem along. */
export async function then<T, U>(
  answer: Answer<T> | Promise<Answer<T>>,
  next: (value: T) => Answer<U> | Promise<Answer<U>>,
): Promise<Answer<U>> {
  const settled = await answer;
  return settled.ok ? next(settled.value) : settled;
}
