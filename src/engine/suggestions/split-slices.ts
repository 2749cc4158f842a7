import type { OutlineItem, OutlineSection, Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { type DeedOfOthers, deedsOfOthers } from './deeds-of-others';
import { type Free, freeLines } from './free-lines';
import { gerundPhrase } from './gerund';
import { settlesHow } from './implementation-note';
import { listUnder, outlineItem } from './outline-words';
import type { Range } from './parts-of-text';
import { readStory, type StoryReading } from './read-story';
import { gainSlot, slices } from './slices';
import { sortCriteria } from './sort-criteria';
import { splitActions } from './split-actions';
import { gainQuestion, roleQuestion, storyLine } from './story-line';
import type { Suggestion } from './suggestion';
import { wholeUnder } from './verbatim';
import { withArticle } from './with-article';

/** Fewer would be over-splitting, more a list to talk about first. */
const FEWEST = 3;
/** So many of them are deeds of the story's own role. */
const FEWEST_OWN = 2;
const MOST = 6;
const MOST_ROLES = 4;
/** A deed of that many characters is a list of its own. */
const LONGEST = 300;

/** Cuts a story that names several operations ("create, rename and delete") or roles into slices that are usable by themselves. */
export function splitSlices(text: ParsedText, { kind }: Verdict): Suggestion | null {
  const story = readStory(text);
  if (kind !== 'story' || story.means === null || story.means.length > LONGEST) return null;
  const others = deedsOfOthers(text, story);
  const deeds = [...new Set(splitActions(story.means).map(({ words }) => words))];
  const count = deeds.length + others.length;
  if (deeds.length >= FEWEST_OWN && count >= FEWEST && count <= MOST) return suggestion(text, story, { deeds, others });
  const isShared = story.roles.length > 1 && story.roles.length <= MOST_ROLES;
  return isShared ? perRole(text, story, story.means) : null;
}

/** The same deed for each role: what one of them needs of it may be less. */
function perRole(text: ParsedText, { roles, gain }: StoryReading, means: string): Suggestion {
  return {
    ...slices('roles', 'one for each role', roles.length),
    questions:
      gain === null ? roles.map((role, index) => gainQuestion(gainSlot(index), `this as ${withArticle(role)}`)) : [],
    outline: roles.map((role, index) =>
      outlineItem(index, 'story', {
        summary: storyLine({ means, gain, gainSlot: gainSlot(index) }, role),
        sections: sectionsOf(text, { deed: role, index, deeds: roles, told: [] }),
      }),
    ),
  };
}

interface Cut {
  /** What the story's own role does. */
  readonly deeds: readonly string[];
  /** What others do, by sentences of their own. */
  readonly others: readonly DeedOfOthers[];
}

function suggestion(text: ParsedText, story: StoryReading, { deeds, others }: Cut): Suggestion {
  const all = [...deeds, ...others.map(({ means }) => means)];
  const told = [story.sentence, ...others.map(({ sentence }) => sentence)].filter((range) => range !== null);
  return {
    ...slices('operations', 'one for each thing to do', all.length),
    questions: [roleQuestion(story.roles), ...gainQuestions(story, deeds, others)],
    outline: all.map((deed, index) =>
      slice(text, story, { deed, index, deeds: all, told, other: others[index - deeds.length] }),
    ),
  };
}

/** Why each slice is wanted, as far as the text does not say: its gain is that of the story's own role. */
function gainQuestions(
  { gain }: StoryReading,
  deeds: readonly string[],
  others: readonly DeedOfOthers[],
): readonly Question[] {
  const own = gain === null ? deeds.map((deed, index) => gainQuestion(gainSlot(index), gerundPhrase(deed))) : [];
  const theirs = others.map(({ said, role }, index) =>
    gainQuestion(gainSlot(deeds.length + index), gerundPhrase(said), [role]),
  );
  return [...own, ...theirs];
}

interface Place {
  readonly deed: string;
  readonly index: number;
  readonly deeds: readonly string[];
  /** Sentences that the slices tell already. */
  readonly told: readonly Range[];
  /** Set for a deed of others. */
  readonly other?: DeedOfOthers | undefined;
}

function slice(text: ParsedText, { gain }: StoryReading, place: Place): OutlineItem {
  const { deed, index, other } = place;
  const parts = { means: deed, gain: other === undefined ? gain : null, gainSlot: gainSlot(index) };
  return outlineItem(index, 'story', { summary: storyLine(parts, other?.role), sections: sectionsOf(text, place) });
}

/** A criterion goes with the slice whose own words it names, else with the first; what takes a developer stays there too. */
function sectionsOf(text: ParsedText, place: Place): readonly OutlineSection[] {
  const { forUsers, technical } = sortCriteria(text);
  const checks = forUsers.filter((line) => Math.max(0, sliceOf(line, place.deeds)) === place.index);
  const free = place.index === 0 ? freeLines(text, place.told) : [];
  const isHow = ({ words }: Free): boolean => settlesHow(words);
  const notes = place.index === 0 ? [...technical, ...free.filter(isHow).map(({ words }) => words)] : [];
  const told = free.filter((line) => !isHow(line));
  return [
    ...(place.index === 0 ? wholeUnder('Background', text, told) : []),
    ...listUnder('Acceptance criteria', checks),
    ...listUnder('Technical note', notes),
  ];
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
