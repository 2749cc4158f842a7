import type { Evidence } from '../evidence';
import { readCan, readGrant } from './capability-form';
import { isLetter, isLower, isSpace, skipSpace, wordEnd } from './characters';
import { clauseEvidence, endsAfter, type Stretch } from './clause';
import { endOfForm } from './form-stretch';
import { latePattern } from './late-pattern';
import type { Block, Statement } from './parsed-text';
import { isPerson } from './person-words';
import { sentenceEnd } from './sentences';
import { beginsClause, readStoryForm } from './story-form';
import { mayBeginStatement, type Survey, type Surveys, surveyOf } from './survey';

/** Each try costs a look ahead; no honest text needs more. */
const MOST_TRIES = 60;

const PEOPLE_CAN = latePattern(
  "^\\s+(?:(?:the|our|all)\\s+)?([\\p{L}-]+)\\s+(?:can|could|may|will|are able|is able|knows?|sees?|gets?|finds?|do not|don['\\u2019]t|does not|doesn['\\u2019]t)\\b",
  'iu',
);

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
export function findStatement(surveys: Surveys, blocks: readonly Block[]): Statement | null {
  const search: Search = {
    tries: MOST_TRIES,
    story: null,
    capability: null,
    purpose: null,
    capabilityFirst: false,
    sentence: 0,
  };
  let mark = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.type === 'code' || block.type === 'quote') continue;
    const survey = surveyOf(surveys, block.part);
    if (block.part !== blocks[at - 1]?.part) mark = 0;
    mark = firstMark(survey, block.start, mark);
    const end = endOfForm(survey.text, blocks, at);
    const { capability } = search;
    scan(search, { part: block.part, text: survey.text, start: block.start, end }, { survey, mark });
    // A criterion tells how it is checked, not what the item is about.
    if (block.criterion) search.capability = capability;
    if (search.story?.ends) break;
  }
  return clearest(search);
}

function firstMark({ marks, count }: Survey, start: number, from: number): number {
  let mark = from;
  while (mark < count && (marks[mark] as number) < start) mark++;
  return mark;
}

function clearest(search: Search): Statement | null {
  const { story, capability, purpose } = search;
  const ends = purpose?.ends ?? null;
  if (story) return story.ends ? story : { ...story, ends };
  if (!capability || !purpose) return capability ?? purpose;
  if (!search.capabilityFirst) return purpose;
  return capability.ends ? capability : { ...capability, ends };
}

/** Goes over the marks of a stretch and reads the forms from the few words that can begin one. */
function scan(search: Search, stretch: Stretch, { survey, mark }: { survey: Survey; mark: number }): void {
  const { text, start, end } = stretch;
  const { marks, count } = survey;
  search.sentence = start;
  let past = mayBeginStatement(text, start) ? pastWord(search, stretch, start) : start;
  for (let next = mark; next < count && search.tries > 0 && (marks[next] as number) < end; next++)
    past = readMark(search, stretch, { at: marks[next] as number, past });
}

/** Gives where to go on: what has been read, up to `past`, is not read again. */
function readMark(search: Search, stretch: Stretch, { at, past }: { at: number; past: number }): number {
  if (isLetter(stretch.text.charCodeAt(at))) return at > past ? pastWord(search, stretch, at) : past;
  if (at >= past && isStop(stretch.text, at)) search.sentence = at + 1;
  return past;
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return false;
  if (code === 10) return !isLower(text.charCodeAt(skipSpace(text, at, text.length)));
  return isSpace(text.charCodeAt(at + 1));
}

/** Reads the form that begins with the word at `at`, if one does; gives where to go on. */
function pastWord(search: Search, stretch: Stretch, at: number): number {
  const { text, end } = stretch;
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
  if (!isSo && !mayBeOrder(text, skipSpace(text, word.stop, end))) return 0;
  const ahead = text.slice(word.stop, Math.min(end, word.stop + 40));
  const link = isSo ? /^\s+that[\s*_]+(?=\S)/i.exec(ahead) : /^\s+order\s+(?:to|that)[\s*_]+(?=\S)/i.exec(ahead);
  if (!link && !(isSo && namesPeople(ahead))) return 0;
  search.tries--;
  const ends = word.stop + (link?.[0].length ?? 1);
  return keepPurpose(search, stretch, { from: search.sentence, marker: word.at, ends });
}

/** Most words after "in" begin with a letter that "order" does not. */
function mayBeOrder(text: string, at: number): boolean {
  const letter = text.charCodeAt(at) | 32;
  return letter === 111 || letter < 97 || letter > 122;
}

/** "so users can ...", "so that" left out. */
function namesPeople(ahead: string): boolean {
  const found = PEOPLE_CAN().exec(ahead);
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
