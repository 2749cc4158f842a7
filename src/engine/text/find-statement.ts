import type { Evidence } from '../evidence';
import { readCan, readGrant } from './capability-form';
import { isLower, isSpace, skipSpace, wordEnd } from './characters';
import { clauseEvidence, endsAfter, type Stretch } from './clause';
import { endOfForm } from './form-stretch';
import { beginsPair, pairBits } from './letter-pairs';
import { type Block, type Statement, textOf } from './parsed-text';
import { isPerson } from './person-words';
import { sentenceEnd } from './sentences';
import { beginsClause, readStoryForm } from './story-form';

/** Each try costs a look ahead; no honest text needs more. */
const MOST_TRIES = 60;

interface Search {
  tries: number;
  story: Statement | null;
  capability: Statement | null;
  purpose: Statement | null;
  /** Whether the capability came before the purpose. */
  capabilityFirst: boolean;
  /** Where the sentence at hand began. */
  sentence: number;
}

/** The clearest statement of who, what and why: a story form, else what people can do, else a purpose; null without any. */
export function findStatement(
  text: Readonly<Record<Block['part'], string>>,
  blocks: readonly Block[],
): Statement | null {
  const search: Search = {
    tries: MOST_TRIES,
    story: null,
    capability: null,
    purpose: null,
    capabilityFirst: false,
    sentence: 0,
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.type === 'code' || block.type === 'quote') continue;
    const source = textOf(text, block.part);
    const end = endOfForm(source, blocks, at);
    const { capability } = search;
    scan(search, { part: block.part, text: source, start: block.start, end });
    // A criterion tells how it is checked, not what the item is about.
    if (block.criterion) search.capability = capability;
    if (search.story?.ends) break;
  }
  return clearest(search);
}

function clearest(search: Search): Statement | null {
  const { story, capability, purpose } = search;
  const ends = purpose?.ends ?? null;
  if (story) return story.ends ? story : { ...story, ends };
  if (!capability || !purpose) return capability ?? purpose;
  if (!search.capabilityFirst) return purpose;
  return capability.ends ? capability : { ...capability, ends };
}

/** What a unit is to the walk: 0 a letter, 1 between words, 2 a possible end of the sentence. */
const BETWEEN = betweenWords();

function betweenWords(): Uint8Array {
  const table = new Uint8Array(128).fill(1);
  for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = 0;
  for (const sign of '\n.?!') table[sign.charCodeAt(0)] = 2;
  return table;
}

/** The beginnings of the words of interest: as, able, allow, can, enable, help, in, let, permit, so. */
const BEGINNINGS = pairBits('as ab al ca en he in le pe so');

/** Walks over the words of a stretch and reads the forms from the few words that can begin one. */
function scan(search: Search, stretch: Stretch): void {
  const { text, end } = stretch;
  let at = stretch.start;
  search.sentence = at;
  at = pastWord(search, stretch, at);
  while (at < end && search.tries > 0) {
    const code = text.charCodeAt(at);
    const between = code < 128 ? (BETWEEN[code] as number) : 0;
    at++;
    if (between === 0) continue;
    if (between === 2 && isStop(text, at - 1, code)) search.sentence = at;
    at = pastWord(search, stretch, at);
  }
}

function isStop(text: string, at: number, code: number): boolean {
  if (code === 10) return !isLower(text.charCodeAt(skipSpace(text, at, text.length)));
  return isSpace(text.charCodeAt(at + 1));
}

/** Reads the form that begins with the word at `at`, if one does; gives where to go on. */
function pastWord(search: Search, stretch: Stretch, at: number): number {
  const { text, end } = stretch;
  if (!beginsPair(BEGINNINGS, text, at)) return at;
  const stop = wordEnd(text, at, Math.min(end, at + 8));
  return Math.max(stop, tryWord(search, stretch, { at, stop }));
}

interface Word {
  readonly at: number;
  readonly stop: number;
}

/** Reads the form that begins at a word, if one does; gives the offset up to which it reaches, or 0. */
function tryWord(search: Search, stretch: Stretch, word: Word): number {
  switch (stretch.text.slice(word.at, word.stop).toLowerCase()) {
    case 'as':
      return tryStory(search, stretch, word);
    case 'can':
      search.tries--;
      return keepCapability(search, readCan(stretch, word.at, word.stop));
    case 'able':
      return tryAble(search, stretch, word);
    case 'let':
    case 'lets':
    case 'allow':
    case 'allows':
    case 'enable':
    case 'enables':
    case 'permit':
    case 'permits':
    case 'help':
    case 'helps':
      return tryGrant(search, stretch, word);
    case 'so':
    case 'in':
      return tryPurpose(search, stretch, word);
    default:
      return 0;
  }
}

type Found = (Statement & { readonly stop: number }) | null;

function tryStory(search: Search, stretch: Stretch, word: Word): number {
  if (!beginsClause(stretch, word.at)) return 0;
  search.tries--;
  const found = readStoryForm(stretch, word.at);
  if (!found) return 0;
  // A later telling that names the gain says more than a first one without it.
  if (!search.story || (!search.story.ends && found.ends)) search.story = withoutStop(found);
  return found.stop;
}

function withoutStop({ role, means, ends, form }: Statement): Statement {
  return { role, means, ends, form };
}

function keepCapability(search: Search, found: Found): number {
  if (!found) return 0;
  if (!search.capability) {
    search.capability = withoutStop(found);
    search.capabilityFirst = search.purpose === null;
  }
  return found.stop;
}

function tryAble(search: Search, stretch: Stretch, word: Word): number {
  const to = /^\s+to\s+/i.exec(stretch.text.slice(word.stop, word.stop + 6));
  if (!to) return 0;
  search.tries--;
  return keepCapability(search, readCan(stretch, word.at, word.stop + to[0].length - 1));
}

/** "Let admins export"; after "to" ("add a role to let admins export") it is the purpose of what stands before. */
function tryGrant(search: Search, stretch: Stretch, word: Word): number {
  search.tries--;
  const found = readGrant(stretch, word.stop);
  if (!found) return 0;
  const to = stretch.text.slice(Math.max(stretch.start, word.at - 4), word.at).toLowerCase();
  if (!/\sto\s$/.test(to)) return keepCapability(search, found);
  return keepPurpose(search, stretch, { from: search.sentence, marker: word.at - 3, ends: word.at });
}

function tryPurpose(search: Search, stretch: Stretch, word: Word): number {
  const { text, end } = stretch;
  const isSo = (text.charCodeAt(word.at) | 32) === 115;
  const ahead = text.slice(word.stop, Math.min(end, word.stop + 40));
  const link = isSo ? /^\s+that[\s*_]+(?=\S)/i.exec(ahead) : /^\s+order\s+(?:to|that)[\s*_]+(?=\S)/i.exec(ahead);
  if (!link && !(isSo && namesPeople(ahead))) return 0;
  search.tries--;
  const ends = word.stop + (link?.[0].length ?? 1);
  return keepPurpose(search, stretch, { from: search.sentence, marker: word.at, ends });
}

/** "so users can ...", "so that" left out. */
function namesPeople(ahead: string): boolean {
  const found =
    /^\s+(?:(?:the|our|all)\s+)?([\p{L}-]+)\s+(?:can|could|may|will|are able|is able|knows?|sees?|gets?|finds?|do not|don['\u2019]t|does not|doesn['\u2019]t)\b/iu.exec(
      ahead,
    );
  return found?.[1] !== undefined && (isPerson(found[1]) || /^(?:they|we|I)$/i.test(found[1]));
}

/** Keeps a gain with what leads to it: before it, or, where it opens the sentence, after its comma. */
function keepPurpose(
  search: Search,
  stretch: Stretch,
  offsets: { from: number; marker: number; ends: number },
): number {
  const all = endsAfter(stretch, offsets.ends);
  if (!all) return 0;
  if (search.purpose) return all.end;
  const before = clauseEvidence(stretch, offsets.from, offsets.marker);
  search.purpose = before ? { role: null, means: before, ends: all, form: 'purpose' } : opening(stretch, all);
  // "In order to ..., as a user, I want ...": what follows the comma may still be a story.
  return before ? all.end : (search.purpose.ends?.end ?? 0);
}

function opening(stretch: Stretch, all: Evidence): Statement {
  const comma = stretch.text.indexOf(',', all.start);
  if (comma < 0 || comma >= all.end) return { role: null, means: null, ends: all, form: 'purpose' };
  const stop = sentenceEnd(stretch.text, comma, stretch.end);
  return {
    role: null,
    means: clauseEvidence(stretch, comma + 1, stop),
    ends: clauseEvidence(stretch, all.start, comma),
    form: 'purpose',
  };
}
