import { SIGNALS } from '../../../src/engine/signals/index';
import { parseItem } from '../../../src/engine/text/parse-item';
import { aboutSignal } from '../../../tools/docs/signal-file';

describe.each(SIGNALS.map((signal) => [signal.id, signal] as const))('signal %s', (id, signal) => {
  const { fires, silent } = aboutSignal(id);
  test.each(fires)('is seen in "$summary"', ({ summary, description, quotes }) => {
    const found = signal.find(parseItem({ summary, description }));
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
  });

  test.each(silent)('is not seen in "$summary": $because', ({ summary, description }) => {
    expect(signal.find(parseItem({ summary, description }))).toEqual([]);
  });
});
