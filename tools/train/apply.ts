import { OUTCOMES } from '../../src/engine/kinds';
import type { Row } from '../../src/engine/model/points';
import { styleFeatures } from '../../src/engine/model/style-of-writing';
import { weighWording } from '../../src/engine/model/wording';
import { openWording } from '../../src/engine/model/wording-model';
import { SIGNALS } from '../../src/engine/signals/index';
import { parseItem } from '../../src/engine/text/parse-item';
import { readTokens } from '../../src/engine/text/read-tokens';
import type { ShippedModel } from './shrink';

/** However a text is written, its form moves no outcome further than this; the same as in the engine. */
const STYLE_CAP = 1;

interface Text {
  readonly summary: string;
  readonly description: string;
}

const addTo = (sums: Float64Array, row: Row | undefined): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (row?.[at] ?? 0);
};

/** The logits that the engine would give with this model: its own reading, its own words' weights, its own cap. */
export function applyModel(model: ShippedModel): (item: Text) => Float64Array {
  const wording = openWording(model.wording);
  return (item) => {
    const text = parseItem(item);
    const logits = Float64Array.from(model.start);
    for (const { id, find } of SIGNALS) if (find(text).length > 0) addTo(logits, model.signals[id]);
    addTo(logits, weighWording(readTokens(text), wording));
    const style = new Float64Array(OUTCOMES.length);
    for (const feature of styleFeatures(text)) addTo(style, model.style[feature]);
    addTo(logits, Array.from(style, (value) => Math.max(-STYLE_CAP, Math.min(STYLE_CAP, value))) as unknown as Row);
    return logits;
  };
}
