import { KINDS } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { attach, isStrong } from './attach';
import { bundle } from './bundle';
import { keep, nothingToChange } from './keep';
import { lift } from './lift';
import { narrative } from './narrative';
import { offerPersonas } from './offer-personas';
import { plainWish } from './plain-wish';
import type { ProjectContext } from './project-context';
import { retype } from './retype';
import { rewriteStory } from './rewrite-story';
import { sliceWarnings } from './slice-warnings';
import { spikeTemplate } from './spike-template';
import { splitFeatures } from './split-features';
import { splitLines } from './split-lines';
import { splitMixed } from './split-mixed';
import { splitSlices } from './split-slices';
import { splitTitle } from './split-title';
import type { Suggestion } from './suggestion';

/** Longer texts are logs and specifications: no plain case, and not worth the time. */
const MOST_SENTENCES = 400;
const LONGEST = 40_000;
/** So many things to do in one story are cut before anything else. */
const MANY = 4;
const HALF = 0.5;

/** What could help an item, best first; empty where nothing plain can be suggested. */
export function suggest(item: ParsedText, verdict: Verdict, context: ProjectContext = {}): readonly Suggestion[] {
  if (isNoWork(verdict)) return [];
  if (item.sentences.length > MOST_SENTENCES || item.text.description.length > LONGEST) return [];
  const text = plainWish(item);
  return ideasFor(text, likeliest(verdict), context);
}

/** What is rather one of the kinds than a defect gets a draft, whichever single outcome is likeliest. */
function isNoWork({ abstained, outcomes }: Verdict): boolean {
  if (abstained === 'defect') return outcomes.defect >= HALF;
  return abstained !== null && abstained !== 'close';
}

/** Where two kinds are close, a draft is made for the likelier one: a person decides by taking it. */
function likeliest(verdict: Verdict): Verdict {
  const [best] = [...KINDS].sort((one, other) => verdict.probabilities[other] - verdict.probabilities[one]);
  return verdict.kind === null && best !== undefined ? { ...verdict, kind: best } : verdict;
}

function ideasFor(text: ParsedText, verdict: Verdict, context: ProjectContext): readonly Suggestion[] {
  const fine = keep(text, verdict);
  const retyped = retype(verdict, context, fine !== null);
  if (fine) return [retyped ?? fine];
  const rewrites = rewritesOf(text, verdict, context);
  const attached = attach(text, verdict, context);
  if (rewrites.length === 0 && !attached && verdict.kind !== null) return [retyped ?? nothingToChange(verdict)];
  const ideas = attached ? withAttach(text, rewrites, attached) : rewrites;
  const found = [...ideas, retyped].filter((idea) => idea != null);
  return found.map((idea) => warned(offerPersonas(idea, context.personas ?? [])));
}

/** A story that shares little with the item's title is worth a look, not the first thing to do. */
function withAttach(text: ParsedText, rewrites: readonly Suggestion[], attached: Suggestion): readonly Suggestion[] {
  const at = isStrong(text, attached) ? Number(rewrites[0]?.type === 'lift') : rewrites.length;
  return [...rewrites.slice(0, at), attached, ...rewrites.slice(at)];
}

function warned(idea: Suggestion): Suggestion {
  const warnings = sliceWarnings(idea);
  return warnings.length === 0 ? idea : { ...idea, warnings };
}

/** What could become of the text itself. What cuts it tells its parts too: a rewrite beside that would say less. */
function rewritesOf(text: ParsedText, verdict: Verdict, { children }: ProjectContext): readonly Suggestion[] {
  const lifted = lift(text, verdict);
  const parted =
    splitMixed(text, verdict, children) ??
    (lifted ? null : (splitTitle(text, verdict) ?? splitFeatures(text, verdict)));
  const told = lifted || parted ? [] : storyIdeas(text, verdict);
  const work = parted ? null : narrative(text, verdict);
  return [
    lifted,
    parted,
    spikeTemplate(text, verdict),
    lifted || parted ? null : bundle(text, verdict),
    work,
    ...told,
  ].filter((idea) => idea !== null);
}

/** A large story is cut before it is told anew. */
function storyIdeas(text: ParsedText, verdict: Verdict): readonly (Suggestion | null)[] {
  const [slices, rewritten] = [splitSlices(text, verdict) ?? splitLines(text, verdict), rewriteStory(text, verdict)];
  const isLarge = verdict.findings.some(({ id }) => id === 'too-large');
  return isLarge || (slices?.outline.length ?? 0) >= MANY ? [slices, rewritten] : [rewritten, slices];
}
