import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { keep } from './keep';
import { lift } from './lift';
import { narrative } from './narrative';
import { rewriteStory } from './rewrite-story';
import { spikeTemplate } from './spike-template';
import { splitMixed } from './split-mixed';
import type { Suggestion } from './suggestion';

/** What could help an item, best first; empty where nothing plain can be suggested. */
export function suggest(text: ParsedText, verdict: Verdict): readonly Suggestion[] {
  if (verdict.abstained !== null && verdict.abstained !== 'close') return [];
  const fine = keep(text, verdict);
  if (fine) return [fine];
  // The split tells the story too: a rewrite beside it would say the same with less.
  const split = splitMixed(text, verdict);
  const ideas = [lift(text, verdict), split, spikeTemplate(text, verdict), narrative(text, verdict)];
  return [...ideas, split ? null : rewriteStory(text, verdict)].filter((idea) => idea !== null);
}
