import type { OutlineItem, OutlineSection, OutlineWords, Question } from '../drafting/draft';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { type Free, freeLines, labelled } from './free-lines';
import { namedRoles } from './named-roles';
import { fixed, outlineItem, own, ownLines, section, slot } from './outline-words';
import { asEntries, asParagraphs, entriesUnder, staysPut, toldUnder } from './paragraphs';
import { openingOf, type Range, sentenceOf } from './parts-of-text';
import { readStory, type StoryReading } from './read-story';
import { withoutLimits } from './scope-limits';
import { sortCriteria } from './sort-criteria';
import { CHECK_SLOT, checkQuestion, gainQuestion, gainWords, ROLE_SLOT, roleQuestion, storyLine } from './story-line';
import { placedByLead, placedInStory } from './story-sentence-use';
import { titlePrefix } from './title-prefix';
import { withVerbatim } from './verbatim';
import type { Want } from './want';
import { withoutLed } from './without-led';

const GAIN_SLOT = 'gain-1';
const LONGEST_NAME = 60;
const LONGEST_TITLE = 120;

/** An item told as one story: what is there in its form, what is not as questions, and the how in a technical note. */
export interface StoryItem {
  readonly item: OutlineItem;
  readonly questions: readonly Question[];
  /** How many checks it has. */
  readonly checks: number;
  /** Whether the text itself has the form of a story. */
  readonly isTold: boolean;
  /** What the text leaves open, in reading order. */
  readonly gaps: readonly ('who' | 'why' | 'check' | 'detail')[];
}

/** Tells an item as a story. What stands in `taken` has its place elsewhere. */
export function storyOf(whole: ParsedText, taken: readonly Range[] = []): StoryItem {
  const text = withoutLed(whole);
  const story = readStory(text);
  const line = lineOf(story);
  const title = titleOf(text, story);
  const told = [story.sentence, story.isStatement ? null : gainSentence(text, story)].filter((one) => one !== null);
  const sentences = freeLines(story.isStatement ? text : { ...text, statement: null }, [...taken, ...told]);
  const { rest, limits } = withoutLimits(sentences);
  const free = withVerbatim(text, placedInStory(rest), placedByLead);
  const criteria = sortCriteria(text);
  const checks = [...ownLines(criteria.forUsers), ...checksOf(free)];
  // Before anybody knows who wants it and why, nobody can check it.
  const led = (use: Use): readonly Free[] =>
    free.filter((one, at) => one.use === use && staysPut(free, at)).map(lineIn);
  const count = led('check').reduce(
    (sum, { verbatim, isItem }) => sum + (verbatim?.rows.length ?? Number(isItem)),
    checks.length,
  );
  const asksForCheck = count === 0 && (story.roles.length > 0 || story.gain !== null);
  const sections = [
    section('Story', title === null ? [] : [line]),
    ...toldUnder('Background', free.filter(({ use }) => use === 'background').map(lineIn)),
    ...entriesUnder('Acceptance criteria', checks, led('check')),
    ...entriesUnder('Technical note', [...ownLines(criteria.technical), ...notesOf(free)], led('note')),
    ...limits,
    section('Acceptance criteria', asksForCheck ? [[slot(CHECK_SLOT)]] : [], true),
  ];
  return {
    item: outlineItem(0, 'story', {
      summary: [...titlePrefix(text), ...(title === null ? line : [own(title)])],
      sections: sections.filter(({ lines }) => lines.length > 0),
    }),
    checks: count,
    questions: questionsOf(text, story, asksForCheck),
    isTold: story.isStatement,
    gaps: gapsOf(story, asksForCheck),
  };
}

/** The sentence of a gain that stands apart, where it says hardly anything else. */
function gainSentence(text: ParsedText, { gain }: StoryReading): Evidence | null {
  const ends = text.statement?.ends;
  if (gain === null || ends?.part !== 'description') return null;
  const whole = sentenceOf(text, ends);
  return whole && ends.quote.length * 1.7 > whole.quote.length ? whole : null;
}

/** A title with a blank in it says little: what is wanted stands there, and the sentence below. Null where the sentence is the title. */
function titleOf(text: ParsedText, { isSummary, roles, gain, means, want }: StoryReading): string | null {
  if (!isSummary) return openingOf(text);
  const deed = means?.replace(/^have /, '') ?? want?.words ?? '';
  const isWhole = roles.length === 1 && gain !== null;
  return isWhole || deed === '' || deed.length > LONGEST_TITLE ? null : deed.replace(/^(?:an?|the) /, '');
}

function gapsOf({ roles, gain }: StoryReading, lacksCheck: boolean): StoryItem['gaps'] {
  return [
    ...(roles.length === 0 ? ['who' as const] : []),
    ...(gain === null ? ['why' as const] : []),
    ...(lacksCheck ? ['check' as const] : []),
  ];
}

function lineOf({ means, want, gain }: StoryReading): readonly OutlineWords[] {
  if (means !== null) return storyLine({ means, gain, gainSlot: GAIN_SLOT });
  return [fixed('As a '), slot(ROLE_SLOT), ...wantWords(want), ...gainWords(gain, GAIN_SLOT)];
}

/** What is quoted as it stands ends before its gain. */
function wantWords(want: Want | null): readonly OutlineWords[] {
  if (want === null) return [fixed(', I want this')];
  const quoted = want.lead === ', I want this: ';
  return [fixed(want.lead), own(want.words), ...(quoted ? [fixed(',')] : [])];
}

function questionsOf(
  text: ParsedText,
  { roles, gain, deed, want }: StoryReading,
  asksForCheck: boolean,
): readonly Question[] {
  const others = roles.length === 0 ? namedRoles(text) : [];
  const wanted = want === null || want.words.length > LONGEST_NAME ? null : `“${want.words}”`;
  return [
    roleQuestion(roles, others),
    ...(gain === null ? [gainQuestion(GAIN_SLOT, deed ?? wanted, roles)] : []),
    ...(asksForCheck ? [checkQuestion(roles[0] ?? null)] : []),
  ];
}

type Lines = ReturnType<typeof placedInStory>;
type Use = Lines[number]['use'];

function lineIn({ line }: Lines[number]): Free {
  return line;
}

function notesOf(lines: Lines): OutlineSection['lines'] {
  const free = lines.filter(({ use }, at) => use === 'note' && !staysPut(lines, at)).map(lineIn);
  return ownLines(asParagraphs(free));
}

function checksOf(lines: Lines): OutlineSection['lines'] {
  const checks = lines.filter(({ use }, at) => use === 'check' && !staysPut(lines, at)).map(lineIn);
  return ownLines(asEntries(checks.map((line) => ({ line, says: [labelled(line)] }))));
}
