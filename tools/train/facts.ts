import { textFacts } from '../../src/engine/model/text-facts';
import { profilesIn } from '../../src/engine/model/word-attributes';
import { parseItem } from '../../src/engine/text/parse-item';
import { readTokens } from '../../src/engine/text/read-tokens';
import type { WordKnowledge } from './known-words';

/** What calibration learns from: the engine's facts of a text without what its words add, and each attribute's share of its words. */
export interface Facts {
  readonly fixed: readonly number[];
  readonly shares: Float64Array;
}

/** Reads the facts of an item. */
export function readFacts(
  item: { readonly summary: string; readonly description: string },
  { words, profiles, attributes }: WordKnowledge,
): Facts {
  const text = parseItem(item);
  const fixed = [...textFacts(text, { known: words, weightOf: () => 0 })].slice(0, -1);
  const tokens = readTokens(text);
  const found = profilesIn(tokens, words);
  const shares = new Float64Array(attributes.length);
  for (let at = 0; at < tokens.count; at += 1)
    for (const attribute of profiles[found[at] as number] ?? [])
      shares[attribute] = (shares[attribute] as number) + 1 / tokens.count;
  return { fixed, shares };
}
