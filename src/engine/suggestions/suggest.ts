import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { attach } from './attach';
import { keep } from './keep';
import { lift } from './lift';
import { narrative } from './narrative';
import { offerPersonas } from './offer-personas';
import type { ProjectContext } from './project-context';
import { retype } from './retype';
import { rewriteStory } from './rewrite-story';
import { spikeTemplate } from './spike-template';
import { splitFeatures } from './split-features';
import { splitMixed } from './split-mixed';
import { splitSlices } from './split-slices';
import { splitTitle } from './split-title';
import type { Suggestion } from './suggestion';

/** Longer texts are logs and specifications: no plain case, and not worth the time. */
const MOST_SENTENCES = 400;
const LONGEST = 40_000;

/** What could help an item, best first; empty where nothing plain can be suggested. */
export function suggest(text: ParsedText, verdict: Verdict, context: ProjectContext = {}): readonly Suggestion[] {
  if (verdict.abstained !== null && verdict.abstained !== 'close') return [];
  if (text.sentences.length > MOST_SENTENCES || text.text.description.length > LONGEST) return [];
  const fine = keep(text, verdict);
  const retyped = retype(verdict, context, fine !== null);
  if (fine) return [retyped ?? fine];
  const rewrites = [...rewritesOf(text, verdict)];
  const attached = attach(text, verdict, context);
  const isLifted = rewrites[0]?.type === 'lift';
  const ideas = isLifted ? [rewrites[0], attached, ...rewrites.slice(1)] : [attached, ...rewrites];
  const found = [...ideas, retyped].filter((idea) => idea != null);
  return found.map((idea) => offerPersonas(idea, context.personas ?? []));
}

/** What could become of the text itself. What cuts it tells its parts too: a rewrite beside that would say less. */
function rewritesOf(text: ParsedText, verdict: Verdict): readonly Suggestion[] {
  const lifted = lift(text, verdict);
  const parted =
    splitMixed(text, verdict) ?? (lifted ? null : (splitTitle(text, verdict) ?? splitFeatures(text, verdict)));
  const told = lifted || parted ? [] : storyIdeas(text, verdict);
  const work = parted ? null : narrative(text, verdict);
  return [lifted, parted, spikeTemplate(text, verdict), work, ...told].filter((idea) => idea !== null);
}

/** A large story is cut before it is told anew. */
function storyIdeas(text: ParsedText, verdict: Verdict): readonly (Suggestion | null)[] {
  const [slices, rewritten] = [splitSlices(text, verdict), rewriteStory(text, verdict)];
  const isLarge = verdict.findings.some(({ id }) => id === 'too-large');
  return isLarge ? [slices, rewritten] : [rewritten, slices];
}
