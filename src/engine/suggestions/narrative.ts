import type { OutlineSection, OutlineWords, Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { type Detail, detailsSection } from './asking/questions-of-deed';
import { beginsWithVerb } from './begins-with-verb';
import { isCircularGain } from './circular-gain';
import { deedPurpose } from './deed-purpose';
import { doneWhen } from './done-when';
import { type Free, freeLines } from './free-lines';
import { fullerDeed } from './fuller-deed';
import { type Goal, goalOf } from './goal';
import { isEnough, narrativeGaps } from './narrative-gaps';
import { narrativeTitle, wordsOf } from './narrative-title';
import { outlineItem, own, section, slot } from './outline-words';
import { entriesUnder, staysPut, toldUnder } from './paragraphs';
import { type Placed, placed, placedBy } from './placed';
import { withoutLimits } from './scope-limits';
import { scopeOf } from './scope-of';
import { isCalledCheck } from './sentence-use';
import type { Suggestion } from './suggestion';
import { toldGain } from './told-gain';
import { withVerbatim } from './verbatim';
import { withoutLed } from './without-led';

type Lines = readonly (readonly OutlineWords[])[];

/**
 * Tells an enabler or a technical task by its goal, what it makes possible and when it is done. Null for other kinds, and
 * where the text says all of that already.
 */
export function narrative(item: ParsedText, verdict: Verdict): Suggestion | null {
  const { kind } = verdict;
  if (kind !== 'enabler' && kind !== 'technical-task') return null;
  // What somebody is able to do by the way is not what the work is for.
  const text = withoutLed(item.statement?.form === 'capability' ? { ...item, statement: null } : item);
  const summary = narrativeTitle(text);
  const isForced = text.statement?.form === 'story';
  const isSame = !isForced && wordsOf(summary) === text.text.summary.trim();
  const all = isSame ? unlessWhole(text, verdict) : tell(text, verdict);
  if (all === null) return null;
  const { sections, questions, details } = all;
  return {
    type: 'rewrite',
    pattern: null,
    title: 'Tell it as a technical narrative',
    sentence: 'What it is for, and when it is done. Fits the work type Task.',
    because: isForced
      ? 'Nobody outside the team gains from it directly, so the story form hides what it is for.'
      : 'With its goal and its checks in words, it can be ranked beside stories.',
    questions: [...questions, ...details.map(({ question }) => question)],
    outline: [outlineItem(0, kind, { summary, sections })],
  };
}

interface Told {
  readonly sections: readonly OutlineSection[];
  readonly questions: readonly Question[];
  readonly details: readonly Detail[];
}

/** Null where a draft would say the text again, and the text is short enough to need no question. */
function unlessWhole(text: ParsedText, verdict: Verdict): Told | null {
  const first = tell(text, verdict);
  const isPlain = verdict.findings.length === 0 && namesChecks(text);
  if (!asksNothing(first) || !(isPlain || first.sections.every(({ heading }) => heading === ''))) return first;
  const all = isEnough(text, verdict) ? first : tell(text, verdict, true);
  return asksNothing(all) ? null : all;
}

function asksNothing({ questions, details }: Told): boolean {
  return questions.length + details.length === 0;
}

/** Every sentence of the item finds its place; what neither it nor its title says is a slot behind all that it says. */
function tell(text: ParsedText, verdict: Verdict, isAsked = false): Told {
  const { goal, free } = goalAndRest(text);
  const { rest, limits } = withoutLimits(free);
  const { lead, saysWhy, whys, what, done, led, notes } = parts(text, { free: rest, goal, kind: verdict.kind });
  const isChecked = done.length + led.length > 0;
  const { value, checks, details } = narrativeGaps(text, verdict, {
    gain: goal.gain !== null,
    reason: saysWhy,
    check: isChecked,
    text: lead.length + what.length + notes.length > 0,
    isAsked,
  });
  const open = checks.map(({ id }) => [slot(id)]);
  const sections = [
    section('Goal', goal.gain === null ? [] : [goal.gain]),
    section('', goal.gain === null ? goal.rest : []),
    ...toldUnder('', lead),
    ...toldUnder('Why now', whys),
    ...toldUnder('What', what),
    ...(isChecked ? entriesUnder('Done when', [...done, ...open], led) : []),
    section('Notes', goal.gain === null ? [] : goal.rest),
    ...toldUnder(goal.gain !== null && goal.rest.length > 0 ? '' : 'Notes', notes),
    ...limits,
    section('Done when', isChecked ? [] : open, true),
    section('What it is for', details.length > 0 ? [] : value.map(({ id }) => [slot(id)])),
    detailsSection(details.length > 0 ? value : [], details),
  ];
  return { sections: sections.filter(({ lines: said }) => said.length > 0), questions: [...value, ...checks], details };
}

interface Sorted extends ReturnType<typeof goalAndRest> {
  readonly kind: Verdict['kind'];
}

interface Parts {
  readonly saysWhy: boolean;
  /** What stands first, without a heading. */
  readonly lead: readonly Free[];
  readonly whys: readonly Free[];
  /** What the author calls the proposal. */
  readonly what: readonly Free[];
  readonly done: Lines;
  /** Lists and tables of checks, with the lines that lead to them. */
  readonly led: readonly Free[];
  readonly notes: readonly Free[];
}

/** Without a goal the text leads: with what says more of the deed than its title, and what it tells before reasons and checks. */
function parts(text: ParsedText, { free, goal: { gain }, kind }: Sorted): Parts {
  const deed =
    gain === null
      ? fullerDeed(
          text,
          free.filter(({ leads }) => !leads),
        )
      : null;
  const sentences = placed(free.filter((line) => line !== deed?.line));
  const lines = withVerbatim(text, sentences, placedBy);
  const done = doneWhen(text, onlyDeed(lines, gain !== null), kind);
  const isNote = ({ use, line }: Placed): boolean => use === 'note' && !done.scope.includes(line);
  const first = lines.findIndex((one) => !isNote(one) || isWhat(one) || one.line.under === 'Notes');
  // The one sentence of a task says itself what it is.
  const isLead = first < 0 || (kind === 'technical-task' && sentences.length === 1 && done.lines.length === 0);
  const early = gain !== null ? 0 : isLead ? lines.length : first;
  const later = lines.slice(early);
  const lineOf = ({ line }: Placed): Free => line;
  return {
    lead: [...(deed === null ? [] : [{ ...deed.line, words: deed.words }]), ...lines.slice(0, early).map(lineOf)],
    saysWhy: lines.some(({ use }) => use === 'why'),
    whys: later.filter(({ use }) => use === 'why').map(lineOf),
    done: done.lines,
    led: lines.filter(({ use }, at) => use === 'done' && staysPut(lines, at)).map(lineOf),
    what: later.filter((one) => isNote(one) && isWhat(one)).map(lineOf),
    notes: later.filter((one) => isNote(one) && !isWhat(one)).map(lineOf),
  };
}

const PROPOSAL = /^(?:proposal|proposed(?: \w+)?|solution|what|idea)$/i;

function isWhat({ line }: Placed): boolean {
  return PROPOSAL.test(line.under ?? '');
}

/** The one sentence that says what to do, where all others tell why, says when it is done. */
function onlyDeed(lines: readonly Placed[], hasGoal: boolean): readonly Placed[] {
  const rest = lines.filter(({ use }) => use !== 'why');
  const [deed] = rest;
  if (rest.length !== 1 || !deed || !isWork(deed) || !(hasGoal || lines.length > 1)) return lines;
  return lines.map((one) => (one === deed ? { ...deed, says: 'done' } : one));
}

function isWork({ line: { words, isItem } }: Placed): boolean {
  return !isItem && !/:$|^list\b/i.test(words) && scopeOf(`please ${words}`) !== null && beginsWithVerb(words);
}

/** The goal, by the statement or by a sentence that tells it in passing, and the lines that say something else. */
function goalAndRest(text: ParsedText): { readonly goal: Goal; readonly free: readonly Free[] } {
  const goal = goalOf(text);
  const used = goal.isAside ? { ...text, statement: null } : text;
  const free = freeLines(used).filter(
    ({ words, isItem, leads }) => isItem || leads || !isCircularGain(text.text.summary, words),
  );
  const told = goal.gain === null ? (toldGain(free) ?? deedPurpose(free)) : null;
  // What "those" are is said right before.
  if (told === null || (told.at > 0 && /\b(?:those|these|such)\b/i.test(told.gain))) return { goal, free };
  return {
    goal: { ...goal, gain: [own(told.gain)] },
    free: free.flatMap((line, at) =>
      at !== told.at ? [line] : isCircularGain(text.text.summary, told.rest) ? [] : [{ ...line, words: told.rest }],
    ),
  };
}

/** Whether what has to be checked is said as such, rather than in passing. */
function namesChecks(text: ParsedText): boolean {
  return text.criteria.length > 0 || freeLines(text).some(isCalledCheck);
}
