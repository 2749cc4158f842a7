import type { OutlineItem, OutlineSection } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { freeLines } from './free-lines';
import { gerundPhrase } from './gerund';
import { settlesHow } from './implementation-note';
import { numberWord } from './number-words';
import { fixed, own } from './outline-words';
import { readStory, type StoryReading } from './read-story';
import { sortCriteria } from './sort-criteria';
import { channels } from './splitting-patterns/channels';
import { dataVariations } from './splitting-patterns/data-variations';
import { operations } from './splitting-patterns/operations';
import type { SplittingPattern } from './splitting-patterns/pattern';
import { paymentMethods } from './splitting-patterns/payment-methods';
import { roles } from './splitting-patterns/roles';
import { gainQuestion, gainWords, roleQuestion, storyLine } from './story-line';
import type { Suggestion } from './suggestion';
import { withArticle } from './with-article';

/** The more telling ones first. */
const PATTERNS: readonly SplittingPattern[] = [paymentMethods, channels, dataVariations, operations];
/** Fewer would be over-splitting, more a list to talk about first. */
const FEWEST = 3;
const MOST = 6;
/** A deed of that many characters is a list of its own. */
const LONGEST = 300;

/** Cuts a story that names several variants or operations into slices that are usable by themselves. */
export function splitSlices(text: ParsedText, { kind }: Verdict): Suggestion | null {
  const story = readStory(text);
  if (kind !== 'story' || story.means === null || story.means.length > LONGEST) return null;
  for (const pattern of PATTERNS) {
    const deeds = [...new Set(pattern.slices(story.means))];
    if (deeds.length >= FEWEST && deeds.length <= MOST) return suggestion(text, story, { pattern, deeds });
  }
  const named = roles(story.roles);
  return named.length === 0 ? null : perRole(text, { ...story, means: story.means }, named);
}

/** The same deed for each role: what one of them needs of it may be less. */
function perRole(
  text: ParsedText,
  story: StoryReading & { readonly means: string },
  named: readonly string[],
): Suggestion {
  const { means, gain } = story;
  return {
    type: 'split',
    pattern: 'roles',
    title: `Split into ${numberWord(named.length)} slices`,
    sentence: 'Each one is usable by itself: one for each role.',
    because: 'What one role needs can ship before the others wait for it.',
    questions:
      gain === null ? named.map((role, index) => gainQuestion(slotOf(index), `this as ${withArticle(role)}`)) : [],
    outline: named.map((role, index) => ({
      role: index === 0 ? 'subject' : 'new',
      kind: 'story',
      summary: [fixed('As a '), own(role), fixed(', I want to '), own(means), ...gainWords(gain, slotOf(index))],
      sections: sectionsOf(text, { deed: role, index, deeds: named }),
      subtasks: [],
    })),
  };
}

interface Cut {
  readonly pattern: SplittingPattern;
  readonly deeds: readonly string[];
}

function suggestion(text: ParsedText, story: StoryReading, { pattern, deeds }: Cut): Suggestion {
  const questions =
    story.gain === null ? deeds.map((deed, index) => gainQuestion(slotOf(index), gerundPhrase(deed))) : [];
  return {
    type: 'split',
    pattern: pattern.id,
    title: `Split into ${numberWord(deeds.length)} slices`,
    sentence: `Each one is usable by itself: ${pattern.says}.`,
    because: 'Thin slices can be ranked, shipped and left out one by one.',
    questions: [roleQuestion(story.roles), ...questions],
    outline: deeds.map((deed, index) => slice(text, story, { deed, index, deeds })),
  };
}

const slotOf = (index: number): string => `gain-${index + 1}`;

interface Place {
  readonly deed: string;
  readonly index: number;
  readonly deeds: readonly string[];
}

function slice(text: ParsedText, { gain }: StoryReading, place: Place): OutlineItem {
  return {
    role: place.index === 0 ? 'subject' : 'new',
    kind: 'story',
    summary: storyLine({ means: place.deed, gain, gainSlot: slotOf(place.index) }),
    sections: sectionsOf(text, place),
    subtasks: [],
  };
}

/** A criterion goes with the slice whose own words it names, else with the first; what takes a developer stays there too. */
function sectionsOf(text: ParsedText, place: Place): readonly OutlineSection[] {
  const { forUsers, technical } = sortCriteria(text);
  const checks = forUsers.filter((line) => Math.max(0, sliceOf(line, place.deeds)) === place.index);
  const free = place.index === 0 ? freeLines(text).map(({ words }) => words) : [];
  const notes = place.index === 0 ? [...technical, ...free.filter(settlesHow)] : [];
  const background = free.filter((words) => !settlesHow(words));
  const sections = [
    { heading: 'Background', lines: background.map((line) => [own(line)]), list: false },
    { heading: 'Acceptance criteria', lines: checks.map((line) => [own(line)]), list: true },
    { heading: 'Technical note', lines: notes.map((line) => [own(line)]), list: true },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function sliceOf(criterion: string, deeds: readonly string[]): number {
  const said = new Set(wordsOf(criterion));
  return deeds.findIndex((deed) => {
    const others = new Set(deeds.filter((other) => other !== deed).flatMap(wordsOf));
    return wordsOf(deed).some((word) => !others.has(word) && said.has(word));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
