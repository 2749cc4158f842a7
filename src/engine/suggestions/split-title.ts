import { parseItem } from '../text/parse-item';
import type { ParsedText } from '../text/parsed-text';
import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';
import { bareWords } from './bare-words';
import { settlesHow } from './implementation-note';
import { narrative } from './narrative';
import { own } from './outline-words';
import { isDescription, toldIn } from './parts-of-text';
import { storyOf } from './story-of';
import type { Suggestion } from './suggestion';
import { titlePrefix } from './title-prefix';

/** Where one title says two things. */
const SEAMS: readonly RegExp[] = [
  /\s\((?:incl\.?|including|\+|plus|also)\s+(?=[^()]+\)$)/i,
  /;\s+(?:also\s+)?/,
  /(?:\s\+|,\s+then)\s+(?=["“']|(?:show|let|allow|drop|remove|tidy|move|clean|add|fix)\b)/i,
  /,\s+(?:and|plus)\s+(?:also\s+)?/,
  /\s+and\s+(?=(?:show|let|allow|drop|remove|move|migrate|replace|swap|upgrade|refactor|clean|invite|display)\b)/i,
];
/** Work on what is there, whoever sees it. */
const INSIDE = /\b(?:drop|bin|tidy|move|delete|refactor|rewrite|swap|replace|migrate|rename)\b/i;
/** Nobody outside sees it done. */
const TIDIES = /^(?:drop|bin|refactor|rewrite|migrate|rename)\b/i;
/** What one screen shows is one wish. */
const SHOWS = /\b(?:show|display)\b/i;
/** Speaks of what the first half says. */
const GOES_ON = /^(?:it|they|them|this|that)\b/i;
const SHORTEST = 8;
const LEAST_STORY = 0.5;
const MOST_INSIDE = 0.4;

/**
 * Parts an item whose title says a piece of technical work and something that people see: each becomes an item of its
 * own. Null where the title says one thing, or two of one sort.
 */
export function splitTitle(text: ParsedText, verdict: Verdict): Suggestion | null {
  const { kind } = verdict;
  const isTold = text.statement?.form === 'story' && text.statement.means?.part === 'summary';
  if (kind === null || kind === 'spike' || isTold) return null;
  const prefix = titlePrefix(text)
    .map(({ words }) => words)
    .join('');
  const whole = /^[\p{L}\p{N}]/u.test(prefix) ? prefix : '';
  const halves = halvesOf(bareWords(whole + text.text.summary.slice(text.openingStart)));
  const parts = halves && apart(halves, kind);
  if (!parts) return null;
  return kind === 'story' ? storyWithStep(text, parts) : workAndStory(text, verdict, parts);
}

/** Which half people see; null where both are of a sort. */
function apart([first, second]: readonly [string, string], kind: Verdict['kind']): Halves | null {
  const [one, other] = [storyShare(first), storyShare(second)];
  // In a story, what only tidies leaves the other half to be seen.
  const isTidying = kind === 'story' && [first, second].filter((half) => TIDIES.test(half)).length === 1;
  if ((Math.max(one, other) < LEAST_STORY && !isTidying) || Math.min(one, other) > MOST_INSIDE) return null;
  return one > other ? { seen: first, inside: second } : { seen: second, inside: first };
}

function halvesOf(title: string): readonly [string, string] | null {
  for (const seam of SEAMS) {
    const found = seam.exec(title);
    if (!found) continue;
    const rest = title.slice(found.index + found[0].length);
    const halves = [title.slice(0, found.index), found[0].includes('(') ? rest.slice(0, -1) : rest] as const;
    const isCut = halves.every((half) => half.length >= SHORTEST && half.includes(' '));
    if (isCut && !GOES_ON.test(rest) && !halves.every((half) => SHOWS.test(half))) return halves;
  }
  return null;
}

/** How likely half a title is a story by itself; what names the inside is none. */
function storyShare(half: string): number {
  return settlesHow(half) || TIDIES.test(half) ? 0 : judge(parseItem({ summary: half })).probabilities.story;
}

/** The same item with another title. */
function withTitle(text: ParsedText, title: string): ParsedText {
  const { summary, blocks, sentences, statement, openingStart } = { ...parseItem({ summary: title }), summary: title };
  const kept = text.statement?.means?.part === 'description' ? text.statement : null;
  return {
    ...text,
    text: { ...text.text, summary },
    blocks: [...blocks, ...text.blocks.filter(isDescription)],
    sentences: [...sentences, ...toldIn(text)],
    statement: statement ?? kept,
    criteria: text.criteria.filter(isDescription),
    openingStart,
  };
}

function storyWithStep(text: ParsedText, { seen, inside }: Halves): Suggestion | null {
  if (!INSIDE.test(inside) && !settlesHow(inside)) return null;
  const story = storyOf(withTitle(text, seen));
  return {
    type: 'split',
    pattern: null,
    title: 'Split into a story and a sub-task',
    sentence: 'The story keeps its key. The technical half of its title becomes a sub-task.',
    because: 'Apart, the story can be accepted and the step can be ticked off.',
    questions: story.questions,
    outline: [{ ...story.item, subtasks: [{ summary: [own(inside)], criteria: [], note: null }] }],
  };
}

/** The two halves of a title by what they are. */
interface Halves {
  readonly seen: string;
  readonly inside: string;
}

function workAndStory(text: ParsedText, verdict: Verdict, { seen, inside }: Halves): Suggestion | null {
  const work = narrative(withTitle(text, inside), verdict);
  if (!work) return null;
  const story = storyOf(parseItem({ summary: seen }));
  return {
    type: 'split',
    pattern: null,
    title: 'Split into technical work and a story',
    sentence: 'The technical work keeps its key. What people see becomes a story of its own.',
    because: 'The story can be ranked and accepted by itself, and the work behind it is not hidden in it.',
    questions: [...work.questions, ...story.questions],
    outline: [...work.outline, { ...story.item, role: 'new' }],
  };
}
