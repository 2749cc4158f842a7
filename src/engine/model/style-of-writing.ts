import { OUTCOMES, type Points } from '../kinds';
import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { OFFERING_VERBS } from '../lexicon/offering-verbs';
import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import { occurs } from '../signals/finders';
import type { Lists } from '../signals/finders-index';
import * as LISTS from '../signals/finders-lists.generated';
import type { BlockType, ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { pointsAt, type Row } from './points';
import { STYLE_WEIGHTS, type StyleFeature } from './style-weights';

/** However a text is written, its form moves no outcome further than this. */
const CAP = 1;

const opensWithVerb = occurs({ in: ['opening', 'wanted'], of: LISTS.styleOfWriting });

/** The words of the lists above. */
export const lists: Lists = {
  'style-of-writing': [
    ADDING_VERBS,
    ASKS_FOR_KNOWLEDGE,
    IMPROVING_VERBS,
    OFFERING_VERBS,
    TIDY_VERBS,
    'fix~',
    'use~',
    'change~',
    'test~',
    'handle~',
    'run~',
    'check~',
    'ensure~',
    'document~',
    'configure~',
    'deploy~',
  ],
};

const total = new Float64Array(OUTCOMES.length);

/** What length and form add together; readers cannot check them as reasons, so they are shown as one and capped. */
export function styleOfWriting(text: ParsedText): Points {
  total.fill(0);
  for (const feature of styleFeatures(text)) add(STYLE_WEIGHTS[feature]);
  for (let at = 0; at < total.length; at += 1) total[at] = Math.max(-CAP, Math.min(CAP, total[at] as number));
  return pointsAt(total, 0);
}

/** The form of a text, in few steps. */
export function styleFeatures(text: ParsedText): readonly StyleFeature[] {
  const { summaryCount, count } = readTokens(text);
  const features: StyleFeature[] = [summaryLength(summaryCount), descriptionLength(count - summaryCount)];
  if (!opensWithVerb(text)) features.push('no-verb-first');
  if (text.criteria.length > 0) features.push('criteria');
  if (hasBlock(text, 'item') || hasBlock(text, 'task')) features.push('list');
  if (hasBlock(text, 'heading')) features.push('headings');
  return features;
}

function hasBlock({ blocks }: ParsedText, sought: BlockType): boolean {
  for (const { type } of blocks) if (type === sought) return true;
  return false;
}

function summaryLength(words: number): StyleFeature {
  if (words <= 3) return 'summary-3';
  if (words <= 5) return 'summary-5';
  if (words <= 8) return 'summary-8';
  return words <= 11 ? 'summary-11' : 'summary-long';
}

function descriptionLength(words: number): StyleFeature {
  if (words === 0) return 'description-0';
  if (words <= 15) return 'description-15';
  if (words <= 40) return 'description-40';
  return words <= 100 ? 'description-100' : 'description-long';
}

function add(row: Row): void {
  for (let at = 0; at < total.length; at += 1) total[at] = (total[at] as number) + (row[at] as number);
}
