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

interface Feature {
  readonly name: StyleFeature;
  readonly row: Row;
}

const feature = (name: StyleFeature): Feature => ({ name, row: STYLE_WEIGHTS[name] });
const SUMMARY = [
  { most: 3, is: feature('summary-3') },
  { most: 5, is: feature('summary-5') },
  { most: 8, is: feature('summary-8') },
  { most: 11, is: feature('summary-11') },
  { most: Number.POSITIVE_INFINITY, is: feature('summary-long') },
];
const DESCRIPTION = [
  { most: 0, is: feature('description-0') },
  { most: 15, is: feature('description-15') },
  { most: 40, is: feature('description-40') },
  { most: 100, is: feature('description-100') },
  { most: Number.POSITIVE_INFINITY, is: feature('description-long') },
];
const NO_VERB_FIRST = feature('no-verb-first');
const CRITERIA = feature('criteria');
const LIST = feature('list');
const HEADINGS = feature('headings');

const total = new Float64Array(OUTCOMES.length);
/** The features of the text that was read last, the first `count` of them. */
const seen: Feature[] = [];
let count = 0;

/** What length and form add together; readers cannot check them as reasons, so they are shown as one and capped. */
export function styleOfWriting(text: ParsedText): Points {
  total.fill(0);
  readFeatures(text);
  for (let at = 0; at < count; at += 1) add((seen[at] as Feature).row);
  for (let at = 0; at < total.length; at += 1) total[at] = Math.max(-CAP, Math.min(CAP, total[at] as number));
  return pointsAt(total, 0);
}

/** The form of a text, in few steps. */
export function styleFeatures(text: ParsedText): readonly StyleFeature[] {
  readFeatures(text);
  return seen.slice(0, count).map(({ name }) => name);
}

function readFeatures(text: ParsedText): void {
  const tokens = readTokens(text);
  count = 0;
  note(lengthIn(SUMMARY, tokens.summaryCount));
  note(lengthIn(DESCRIPTION, tokens.count - tokens.summaryCount));
  if (!opensWithVerb(text)) note(NO_VERB_FIRST);
  if (text.criteria.length > 0) note(CRITERIA);
  if (hasBlock(text, 'item') || hasBlock(text, 'task')) note(LIST);
  if (hasBlock(text, 'heading')) note(HEADINGS);
}

function note(one: Feature): void {
  seen[count] = one;
  count += 1;
}

function lengthIn(lengths: readonly { readonly most: number; readonly is: Feature }[], words: number): Feature {
  let at = 0;
  while (words > (lengths[at] as { readonly most: number }).most) at += 1;
  return (lengths[at] as { readonly is: Feature }).is;
}

function hasBlock({ blocks }: ParsedText, sought: BlockType): boolean {
  for (const { type } of blocks) if (type === sought) return true;
  return false;
}

function add(row: Row): void {
  for (let at = 0; at < total.length; at += 1) total[at] = (total[at] as number) + (row[at] as number);
}
