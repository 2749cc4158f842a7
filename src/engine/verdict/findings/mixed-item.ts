import type { Evidence } from '../../evidence';
import { BRAND_NAMES } from '../../lexicon/brand-names';
import { CODE_ARTEFACTS } from '../../lexicon/code-artefacts';
import { IMPLEMENTATION_HEADINGS } from '../../lexicon/implementation-headings';
import { NAMED_TECHNOLOGIES } from '../../lexicon/named-technologies';
import { PLATFORM_NOUNS } from '../../lexicon/platform-nouns';
import { phrases } from '../../signals/finders';
import type { Lists } from '../../signals/finders-index';
import * as LISTS from '../../signals/finders-lists.generated';
import { shapes } from '../../signals/finders-shapes';
import { lowerCase } from '../../text/characters';
import type { Block, ParsedText } from '../../text/parsed-text';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

const MOST = 60;
const FEWEST_STEPS = 2;
const LEAST_SHARE = 0.3;
const artefacts = phrases({
  in: 'description',
  of: LISTS.mixedItemArtefacts,
  notIn: ['criteria', 'ends'],
  most: MOST,
});
const identifiers = shapes({
  in: 'description',
  of: ['underscore', 'call', 'innerCapital'],
  except: BRAND_NAMES,
});
const headings = phrases({ in: 'description', of: LISTS.mixedItemHeadings, most: MOST });

/** The words of the lists above. */
export const lists: Lists = {
  'mixed-item/artefacts': [
    CODE_ARTEFACTS,
    NAMED_TECHNOLOGIES,
    PLATFORM_NOUNS,
    'api',
    'backend',
    'frontend',
    'dto',
    'job',
    'svc',
    'integration',
    'component',
    'worker',
    'sdk',
    'adapter',
    'engine',
    'migration+',
    'webhook+',
    'queue+',
    'proto',
    'parser',
    'gateway',
    'broker',
    'cron',
    'schema',
    'oauth',
    'websocket',
    'lib',
    'mart',
    'cache',
    'purge~',
    'unit test+',
  ],
  'mixed-item/headings': [IMPLEMENTATION_HEADINGS],
};

/** A title, in lower case, that goes on after a semicolon, "plus" or "while we are at it", or with a second verb. */
const SECOND_PIECE =
  /;\s+(?:also\s+)?|,\s+plus\s+|\(incl\.?\s+|\(\+\s*|,\s+(?:and|then)\s+(?=(?:add|allow|bin|drop|fix|invite|let|move|remove|replace|retire|show|tidy|upgrade)s?\s)|,\s+(?=[^,]*\bwhile\s+we)|\s(?:and|\+)\s+(?=(?:show|tidy)\S*\s)/;
/** Without one of these a title has no second piece: the expression takes long to compile. */
const JOINTS = [';', 'and', '+', 'plus', 'then', 'while', '(incl'];
const STORY_SIGNS = [
  'outside-role',
  'person-can',
  'allows-person',
  'outsider-gains',
  'offer-opening',
  'noticeable-speed',
  'check-by-use',
  'adds-screen',
];

/** A story and its technical steps in one text, or two pieces of work in one title. */
export function mixedItem(reading: Reading): Finding | null {
  const { kind, text } = reading;
  if (kind === 'spike') return null;
  const second = secondPiece(reading);
  if (second !== null) return { id: 'mixed-item', says: 'Two pieces of work in one title', evidence: [second] };
  const steps = stepsOf(text);
  if (steps.length < FEWEST_STEPS) return null;
  const story = STORY_SIGNS.map((signal) => seen(reading, signal)[0]).find((evidence) => evidence !== undefined);
  if (story === undefined && kind !== 'story') return null;
  const evidence = story === undefined ? steps : inOrder([story, ...steps]);
  return { id: 'mixed-item', says: 'A story and its steps in one text', evidence };
}

/** What a title goes on to after it has said one thing: "Rework storage as slots, then allow double bookings". */
function secondPiece({ kind, text: { text } }: Reading): Evidence | null {
  if (kind !== 'story' && kind !== 'enabler') return null;
  const title = lowerCase(text.summary);
  if (!JOINTS.some((joint) => title.includes(joint))) return null;
  const joint = SECOND_PIECE.exec(title);
  if (joint === null) return null;
  const start = joint.index + joint[0].length;
  const quote = text.summary.slice(start).trimEnd();
  return quote.includes(' ') ? { part: 'summary', start, end: start + quote.length, quote } : null;
}

/** List items that name pieces of code, or whatever stands under a heading such as "Tech notes". */
function stepsOf(text: ParsedText): readonly Evidence[] {
  const pieces = artefacts(text);
  const names = identifiers(text);
  if (pieces.length + names.length < FEWEST_STEPS) return [];
  const signs = [...pieces, ...names];
  const items = text.blocks.filter(isStep);
  const technical = items.filter((block) => holds(block, signs));
  if (technical.length >= FEWEST_STEPS && technical.length >= items.length * LEAST_SHARE)
    return technical.map((block) => evidenceOf(text, block));
  const [heading] = headings(text).filter((word) => isHeading(text, word));
  const below = heading === undefined ? [] : signs.filter(({ start }) => start > heading.end);
  return below.length >= FEWEST_STEPS ? inOrder(below).slice(0, FEWEST_STEPS + 1) : [];
}

function isStep({ part, type, criterion }: Block): boolean {
  return part === 'description' && (type === 'item' || type === 'task') && !criterion;
}

/** A word of the list that a colon follows, or that stands in a heading. */
function isHeading({ text, blocks }: ParsedText, { start, end }: Evidence): boolean {
  if (text.description[end] === ':') return true;
  return blocks.some(
    (block) => block.type === 'heading' && block.part === 'description' && block.start <= start && block.end >= end,
  );
}

function holds(block: Block, signs: readonly Evidence[]): boolean {
  return signs.some(({ start, end }) => start >= block.start && end <= block.end);
}

function evidenceOf({ text }: ParsedText, { part, start, end }: Block): Evidence {
  return { part, start, end, quote: text[part].slice(start, end) };
}

function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((one, other) => place(one) - place(other));
}

function place({ part, start }: Evidence): number {
  return part === 'summary' ? start - Number.MAX_SAFE_INTEGER : start;
}
