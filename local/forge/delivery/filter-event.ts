import { createContext, Script } from 'node:vm';
import type { Filter } from '../manifest/manifest-schema';

const EVALUATION_MS = 100;

/** Whether a trigger receives an event, and why not or what went wrong, for the log. */
export interface FilterVerdict {
  readonly receives: boolean;
  readonly note: string | null;
}

function evaluate(expression: string, event: unknown): boolean {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // Parsed inside the context, so that the expression meets no object of the process.
  const source = `'use strict'; const event = JSON.parse(${JSON.stringify(JSON.stringify(event))}); (${expression})`;
  const result: unknown = new Script(source).runInContext(context, { timeout: EVALUATION_MS });
  if (typeof result !== 'boolean') throw new Error('the expression gives no true or false');
  return result;
}

function onError(filter: Filter, error: unknown): FilterVerdict {
  const message = error instanceof Error ? error.message : String(error);
  const logs = filter.onError.endsWith('_AND_LOG');
  return {
    receives: filter.onError.startsWith('RECEIVE'),
    note: logs ? `filter failed: ${message}` : null,
  };
}

/** Applies a trigger's filter to an event, as the platform does before it calls the app. */
export function filterEvent(filter: Filter | null, event: unknown, selfGenerated: boolean): FilterVerdict {
  if (!filter) return { receives: true, note: null };
  if (filter.ignoreSelf && selfGenerated) return { receives: false, note: null };
  if (filter.expression === undefined) return { receives: true, note: null };
  try {
    return { receives: evaluate(filter.expression, event), note: null };
  } catch (error) {
    return onError(filter, error);
  }
}
