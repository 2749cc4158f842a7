import { SIGNALS } from '../../../src/engine/signals/index';
import { parseItem } from '../../../src/engine/text/parse-item';
import { examplesOf } from '../../../tools/docs/examples-of';

describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('signal %s', (id, signal) => {
  const examples = examplesOf(id);
  test.each(examples.fires)('is seen in "$summary"', ({ summary, description, quotes }) => {
    const found = signal.find(parseItem({ summary, description }));
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
  });

  test.each(examples.silent)('is not seen in "$summary": $because', ({ summary, description }) => {
    expect(signal.find(parseItem({ summary, description }))).toEqual([]);
  });
});
