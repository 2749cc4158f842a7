import { wordsOf } from './narrative-title';
import type { Suggestion } from './suggestion';

/** The layers of a product, each alone of no use to anybody. */
const LAYERS: readonly RegExp[] = [
  /\b(?:ui|front-?end|screens?|forms?|widget|component|layout)\b/i,
  /\b(?:api|apis|back-?end|endpoints?|service layer|controllers?)\b/i,
  /\b(?:db|database|tables?|schema|migrations?|columns?|data model|storage)\b/i,
];
const MANY = 5;

const BY_LAYER = 'Some slices are layers: the screen, the interface or the data alone shows nobody anything.';
const TOO_THIN = 'So many slices of one thing may be too thin: would anyone use each of them alone?';

/** What to look at before a cut is applied: slices by layer, and slices too thin to matter. */
export function sliceWarnings({ type, pattern, outline, warnings = [] }: Suggestion): readonly string[] {
  if (type !== 'split' || outline.length < 2) return warnings;
  const ends = outline.map(({ summary }) => wordsOf(summary).split(': ').at(-1) ?? '');
  const layers = LAYERS.filter((layer) => ends.some((name) => layer.test(name))).length;
  return [
    ...warnings,
    ...(layers > 1 && pattern !== null ? [BY_LAYER] : []),
    ...(pattern === 'operations' && outline.length >= MANY ? [TOO_THIN] : []),
  ];
}
