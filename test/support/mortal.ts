/** What a run dies of in a test. */
class Killed extends Error {}

/** When a run dies, and how many steps were taken: calls of ports that were made mortal. */
export interface Dying {
  at: number;
  /** After the call has done its work, not before it. */
  after: boolean;
  steps: number;
}

/** Ports of which every call may be the last of its run: before it does its work, or right after. */
export function mortality() {
  const dying: Dying = { at: Number.POSITIVE_INFINITY, after: false, steps: 0 };
  let during: (call: string) => void = () => {};
  function mortal<P extends object>(name: string, port: P): P {
    const wrap =
      (method: string, work: (...given: unknown[]) => Promise<unknown>) =>
      async (...given: unknown[]) => {
        dying.steps += 1;
        during(`${name}.${method}`);
        const dies = dying.steps === dying.at;
        if (dies && !dying.after) throw new Killed();
        const value = await work(...given);
        if (dies) throw new Killed();
        return value;
      };
    return Object.fromEntries(Object.entries(port).map(([method, work]) => [method, wrap(method, work)])) as P;
  }
  return {
    dying,
    mortal,
    /** Has something happen at calls: "reader.readIssues". */
    during: (react: (call: string) => void) => {
      during = react;
    },
  };
}

/** Does some work; null where it died. */
export async function survive<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  }
}
