import path from 'node:path';
import type { SignalExamples } from '../../src/engine/signals/signal';

/** The examples that a signal's file exports beside it; throws where the file has none. */
export function examplesOf(id: string): SignalExamples {
  const file = path.resolve(__dirname, '../../src/engine/signals', id);
  const { examples } = require(file) as { examples?: SignalExamples };
  if (examples === undefined) throw new Error(`${id}.ts exports no examples`);
  return examples;
}
