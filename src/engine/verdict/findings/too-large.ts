import type { Evidence } from '../../evidence';
import { OFFERING_VERBS } from '../../lexicon/offering-verbs';
import { phrases } from '../../signals/finders';
import type { Lists } from '../../signals/finders-index';
import * as LISTS from '../../signals/finders-lists.generated';
import { latePattern } from '../../text/late-pattern';
import type { ParsedText } from '../../text/parsed-text';
import { quoted } from '../quoted';
import type { Reading } from '../reading';
import type { Finding } from '../verdict';

const MANY_ACTIONS = 3;
const MANY_CRITERIA = 9;
const MANY_PIECES = 6;
const SHORT_PIECE = 4;
const LONGEST_ROLE = 60;
const ROLE_NOUN = latePattern('(\\p{L}+)\\s*(?:,|\\bI\\b|\\bwe\\b)', 'u');

const vague = phrases({
  in: ['opening', 'wanted', 'enabled'],
  of: LISTS.tooLargeVague,
  most: 1,
});
const everything = phrases({
  in: 'text',
  of: LISTS.tooLargeEverything,
  most: 1,
});
const actions = phrases({
  in: ['summary', 'means'],
  of: LISTS.tooLargeActions,
  notIn: 'ends',
  most: 8,
});
const roleOpeners = phrases({ in: 'text', of: LISTS.tooLargeRoleOpeners, most: 4 });

/** The words of the lists above. */
export const lists: Lists = {
  'too-large/vague': [
    'manage~',
    'handle~',
    'administer~',
    'maintain~',
    'support~ all',
    'rebuild~ the',
    'redesign~',
    'overhaul~',
    'replace~ the whole',
  ],
  'too-large/everything': [
    'end to end',
    'everything',
    'all platforms',
    'big one',
    'from a to z',
    'self service portal',
    'and so on',
    'etc',
    'suite',
    'portal',
    'complete redesign',
    'full redesign',
    'all of it',
    'whole journey',
    'full lifecycle',
    'lifecycle',
  ],
  'too-large/actions': [
    OFFERING_VERBS,
    'add~',
    'create~',
    'delete~',
    'remove~',
    'update~',
    'report~',
    'print~',
    'sign~',
  ],
  'too-large/role-openers': ['as a', 'as an'],
};

/** More than one slice of value: a vague verb, many actions, several roles, or a long list of parts. */
export function tooLarge(reading: Reading): Finding | null {
  if (reading.kind !== 'story' && reading.kind !== 'enabler') return null;
  const found =
    reading.kind === 'story'
      ? (vagueVerb(reading) ?? manyActions(reading) ?? manyRoles(reading) ?? manyCriteria(reading))
      : null;
  return found ?? manyParts(reading);
}

function vagueVerb({ text }: Reading): Finding | null {
  const evidence = vague(text);
  const [verb] = evidence;
  return verb === undefined ? null : finding(`${quoted(verb.quote)} often hides several small stories`, evidence);
}

function manyActions({ text }: Reading): Finding | null {
  const all = actions(text);
  const evidence = all.length < MANY_ACTIONS ? all : distinct(all);
  return evidence.length < MANY_ACTIONS ? null : finding(`${evidence.length} actions in one item`, evidence);
}

function manyRoles({ text }: Reading): Finding | null {
  const openers = roleOpeners(text);
  if (openers.length < 2) return null;
  const nouns = new Set<string>();
  const evidence = openers.filter(({ part, end }) => {
    const noun = roleNoun(text.text[part].slice(end, end + LONGEST_ROLE));
    return noun !== undefined && !nouns.has(noun) && nouns.add(noun);
  });
  return evidence.length < 2 ? null : finding(`${evidence.length} roles in one item`, evidence);
}

/** The last word of a role, before the comma or "I" that ends it. */
function roleNoun(role: string): string | undefined {
  return ROLE_NOUN().exec(role)?.[1]?.toLowerCase();
}

function manyCriteria({ text: { criteria } }: Reading): Finding | null {
  return criteria.length < MANY_CRITERIA ? null : finding(`${criteria.length} criteria in one item`, criteria);
}

/** "dispatch, billing, claims, refunds, portal, reports": a sentence of six short pieces, or words such as "everything". */
function manyParts({ kind, text }: Reading): Finding | null {
  const list = hasManyMarks(text) ? text.sentences.find(({ quote }) => shortPieces(quote) >= MANY_PIECES) : undefined;
  if (list !== undefined) return finding(`${shortPieces(list.quote)} parts in one item`, [list]);
  if (kind !== 'story') return null;
  const evidence = everything(text);
  const [word] = evidence;
  return word === undefined || word.part !== 'summary'
    ? null
    : finding(`${quoted(word.quote)} is more than one slice`, evidence);
}

/** Few texts have a sentence of many pieces: most are passed over without splitting any. */
function hasManyMarks({ text: { summary, description } }: ParsedText): boolean {
  return countMarks(description) >= MANY_PIECES - 1 || countMarks(summary) >= MANY_PIECES - 1;
}

function countMarks(text: string): number {
  let count = 0;
  for (const mark of [',', ';', '+'])
    for (let at = text.indexOf(mark); at !== -1 && count < MANY_PIECES; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

function shortPieces(sentence: string): number {
  const pieces = sentence.split(/,|;| \+ /);
  return pieces.length < MANY_PIECES
    ? 0
    : pieces.filter((piece) => piece.trim().split(/\s+/).length <= SHORT_PIECE).length;
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const words = new Set<string>();
  return evidence.filter(({ quote }) => !words.has(quote.toLowerCase()) && words.add(quote.toLowerCase()));
}

function finding(says: string, evidence: readonly Evidence[]): Finding {
  return { id: 'too-large', says, evidence };
}
