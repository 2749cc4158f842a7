import type { OutlineItem, OutlineSection } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { gerundPhrase } from './gerund';
import { numberWord } from './number-words';
import { own } from './outline-words';
import { readStory, type StoryReading } from './read-story';
import { type SortedCriteria, sortCriteria } from './sort-criteria';
import { channels } from './splitting-patterns/channels';
import { dataVariations } from './splitting-patterns/data-variations';
import { operations } from './splitting-patterns/operations';
import type { SplittingPattern } from './splitting-patterns/pattern';
import { paymentMethods } from './splitting-patterns/payment-methods';
import { gainQuestion, roleQuestion, storyLine } from './story-line';
import type { Suggestion } from './suggestion';

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
  return null;
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
  const criteria = sortCriteria(text);
  return {
    role: place.index === 0 ? 'subject' : 'new',
    kind: 'story',
    summary: storyLine({ means: place.deed, gain, gainSlot: slotOf(place.index) }),
    sections: sectionsOf(criteria, place),
    subtasks: [],
  };
}

/** A criterion goes with the slice whose own words it names, else with the first; what takes a developer stays there too. */
function sectionsOf({ forUsers, technical }: SortedCriteria, place: Place): readonly OutlineSection[] {
  const checks = forUsers.filter((line) => Math.max(0, sliceOf(line, place.deeds)) === place.index);
  const notes = place.index === 0 ? technical : [];
  const sections = [
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
