import type { OutlineItem, OutlineSection, OutlineWords, Question } from '../drafting/draft';
import { withCapital } from '../drafting/tidy-line';
import type { Kind } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { beneficiary } from './beneficiary';
import { freeLines } from './free-lines';
import { gerundPhrase } from './gerund';
import { settlesHow } from './implementation-note';
import { NARRATIVE_QUESTIONS } from './narrative-questions';
import { numberWord } from './number-words';
import { fixed, listUnder, outlineItem, own, section, slot } from './outline-words';
import { readStory } from './read-story';
import { lowerFirst } from './role-words';
import { gainSlot, slices } from './slices';
import { isVerb } from './split-actions';
import { type Capabilities, capabilities } from './splitting-patterns/capabilities';
import { gainQuestion, gainWords, ROLE_SLOT, roleQuestion } from './story-line';
import type { Suggestion } from './suggestion';
import { wholeUnder } from './verbatim';
import { wantOf } from './want';

/** More at once is a list to talk about, not a split. */
const MOST = 8;
const LONGEST_TITLE = 50;
/** What is called a way from one end to another is cut by its steps. */
const WORKFLOW = /\b(?:end.to.end|journey|workflow|lifecycle|life cycle|process)\b/i;

/** Cuts a large item along the list of things that it is to offer: a thin story, or a piece of technical work, for each. */
export function splitFeatures(text: ParsedText, { kind, findings }: Verdict): Suggestion | null {
  if (kind !== 'story' && kind !== 'enabler') return null;
  const isLarge = findings.some(({ id }) => id === 'too-large');
  if (kind === 'enabler' && !isLarge) return null;
  const found = capabilities(text, isLarge);
  // A list in technical work mostly names its parts: only a long one is a list of pieces that could wait.
  if (!found || (kind === 'enabler' && found.names.length < MOST)) return null;
  const isInside = found.names.filter(settlesHow).length * 2 > found.names.length;
  return kind === 'story' && isInside ? null : suggestion(text, kind, found);
}

function suggestion(text: ParsedText, kind: Kind, found: Capabilities): Suggestion {
  const names = [...new Set(found.names)].slice(0, MOST);
  const rest = [...new Set(found.names)].slice(MOST);
  const isStory = kind === 'story';
  const roles = isStory ? readStory(text).roles : [];
  return {
    ...slices(
      WORKFLOW.test(found.title) ? 'workflow-steps' : 'capabilities',
      'one for each thing that it offers',
      names.length,
    ),
    questions: isStory ? [roleQuestion(roles), ...names.map(gainOf)] : names.map(betterOf),
    outline: names.map((name, index) => {
      const item = slice(kind, { name, index, title: shortTitle(found.title) });
      return index === 0
        ? { ...item, sections: [...item.sections, ...background(text, found), ...listUnder('Later', rest)] }
        : item;
    }),
    ...(rest.length > 0 && {
      warnings: [
        `${withCapital(numberWord(rest.length))} more wait under “Later”: too many slices at once are hard to rank.`,
      ],
    }),
  };
}

function gainOf(name: string, index: number): Question {
  return gainQuestion(gainSlot(index), isDeed(name) ? gerundPhrase(lowerFirst(name)) : lowerFirst(name));
}

function betterOf(name: string, index: number): Question {
  return { ...NARRATIVE_QUESTIONS.value, id: gainSlot(index), ask: `What gets better with ${lowerFirst(name)}?` };
}

interface Place {
  readonly name: string;
  readonly index: number;
  readonly title: string;
}

function slice(kind: Kind, place: Place): OutlineItem {
  const { name, index, title } = place;
  return outlineItem(index, kind, {
    summary: [own(`${title}: ${lowerFirst(name)}`)],
    sections: [told(kind, place)],
  });
}

function told(kind: Kind, { name, index, title }: Place): OutlineSection {
  if (kind !== 'story') return section('What it makes possible', [[slot(gainSlot(index))]]);
  const wants = isDeed(name) ? [fixed(', I want to '), own(lowerFirst(name))] : wantsOf(title, name);
  const line = [fixed('As a '), slot(ROLE_SLOT), ...wants, ...gainWords(null, gainSlot(index))];
  return section('Story', [line]);
}

/** "I want season tickets as part of the parking service"; a title that is no thing stays out. */
function wantsOf(title: string, name: string): readonly OutlineWords[] {
  const words = beneficiary(title)?.rest ?? title;
  const want = words.length > LONGEST_TITLE ? null : wantOf(words);
  const wanted = [fixed(', I want '), own(lowerFirst(name))];
  if (/^as an? /i.test(title)) return wanted;
  if (want?.lead !== ', I want ') return wanted;
  const isHow = /^(?:in|by|with|from|for|on|at|across|all in)\s/i.test(name);
  return isHow
    ? [fixed(want.lead), own(`${want.words} ${lowerFirst(name)}`)]
    : [...wanted, fixed(' as part of '), own(want.words)];
}

/** The title without a bracket or a clause behind it. */
function shortTitle(title: string): string {
  return title.replace(/\s*\([^()]*\)$/, '').replace(/,\s.*$/, '') || title;
}

/** "order repeats" is done, "season tickets" are had. */
function isDeed(name: string): boolean {
  const words = lowerFirst(name).split(' ');
  return words.length > 1 && isVerb(words, 0) && !/^(?:of|for|in|on|at)$/.test(words[1] ?? '');
}

function background(text: ParsedText, { taken, title }: Capabilities): readonly OutlineSection[] {
  const cut = shortTitle(title) === title ? [] : [section('Background', [[own(title)]])];
  return [...cut, ...wholeUnder(cut.length === 0 ? 'Background' : '', text, freeLines(text, taken))];
}
