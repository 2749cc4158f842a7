import type { OutlineSection, OutlineWords, Question } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { beginsWithVerb } from './begins-with-verb';
import { isCircularGain } from './circular-gain';
import { criterionWords } from './criterion-words';
import { deliverables } from './deliverables';
import { type Free, freeLines, labelled } from './free-lines';
import { fullerDeed } from './fuller-deed';
import { type Goal, goalOf } from './goal';
import { NARRATIVE_QUESTIONS as ASK, naming } from './narrative-questions';
import { narrativeDeed, narrativeTitle, wordsOf } from './narrative-title';
import { isOutcome } from './outcome';
import { fixed, own, slot } from './outline-words';
import { asParagraphs } from './paragraphs';
import { type Placed, placed } from './placed';
import { lowerFirst } from './role-words';
import { scopeOf } from './scope-of';
import { isCalledCheck } from './sentence-use';
import type { Suggestion } from './suggestion';
import { titleLimit } from './title-limit';
import { toldGain } from './told-gain';

const PARENT = /\b(?:part of|parent(?: is)?:?|story(?: is)?:?|needed (?:by|for)|for|under|see) [A-Z][A-Z0-9]+-\d+\b/i;

/** A list of these leads to something or tells of it, and is not done itself. */
const NO_WORK =
  /\b(?:steps|instructions|reproduce|how to|notes?|examples?|options?|links?|see|out of scope|today|current(?:ly)?)\b/i;
const LONGEST_ENTRY = 120;

/** Deeds that say nothing of when they are done. */
const OPEN_ENDED =
  /^(?:improve|refactor|clean|optimi[sz]e|review|rework|handle|support|harden|tidy|simplify|reduce|make|prepare|finali[sz]e|complete|enhance|extend|address|moderni[sz]e|rewrite|allow|enable|ensure|tune|work|investigate|test)\b/i;

type Lines = readonly (readonly OutlineWords[])[];

/**
 * Tells an enabler or a technical task by its goal, what it makes possible and when it is done. Null for other kinds, and
 * where the text says all of that already.
 */
export function narrative(item: ParsedText, verdict: Verdict): Suggestion | null {
  const { kind } = verdict;
  if (kind !== 'enabler' && kind !== 'technical-task') return null;
  // What somebody is able to do by the way is not what the work is for.
  const text = item.statement?.form === 'capability' ? { ...item, statement: null } : item;
  const summary = narrativeTitle(text);
  const isForced = text.statement?.form === 'story';
  const { sections, questions } = tell(text, verdict);
  const isPlain = verdict.findings.length === 0 && namesChecks(text);
  const saysAll = isPlain && questions.length === 0;
  if (saysAll && !isForced && wordsOf(summary) === text.text.summary.trim()) return null;
  return {
    type: 'rewrite',
    pattern: null,
    title: 'Tell it as a technical narrative',
    sentence: 'What it is for, and when it is done. Fits the work type Task.',
    because: isForced
      ? 'Nobody outside the team gains from it directly, so the story form hides what it is for.'
      : 'With its goal and its checks in words, it can be ranked beside stories.',
    questions: questions.map((question) => naming(question, wordsOf(narrativeDeed(text)))),
    outline: [{ role: 'subject', kind, summary, sections, subtasks: [] }],
  };
}

interface Told {
  readonly sections: readonly OutlineSection[];
  readonly questions: readonly Question[];
}

/** Every sentence of the item finds its place; what neither it nor its title says is a slot. */
function tell(text: ParsedText, verdict: Verdict): Told {
  const { goal, free } = goalAndRest(text);
  const deed = goal.gain === null ? fullerDeed(text, free) : null;
  const lines = placed(free.filter((line) => line !== deed?.line));
  const done = doneWhen(text, lines);
  const { value, checks } = asked(text, verdict, {
    gain: goal.gain !== null || saysGain(text),
    reason: lines.some(({ says }) => says === 'why'),
    check: done.lines.length > 0 || lines.some(({ says }) => says === 'done'),
  });
  const whys = lines.filter(({ use }) => use === 'why').map(({ line }) => line);
  const notes = lines.filter(({ use, line }) => use === 'note' && !done.scope.includes(line)).map(({ line }) => line);
  const head = [section('Goal', goalLines(goal, deed?.words ?? null, value)), section('Why now', paragraphs(whys))];
  const last = section('Done when', [...done.lines, ...checks.map(({ id }) => [slot(id)])], true);
  // Where nothing else stands before the checks, the text itself leads to them.
  const leads = head.every(({ lines: said }) => said.length === 0);
  const rest = section(leads ? 'Background' : 'Notes', [...goal.rest, ...paragraphs(notes)], isList(notes));
  const sections = leads ? [rest, last] : [...head, last, rest];
  return { sections: sections.filter(({ lines: said }) => said.length > 0), questions: [...value, ...checks] };
}

/** The gain, else what is done in more words than the title has; a title that says it all is not said again. */
function goalLines({ gain }: Goal, deed: string | null, value: readonly Question[]): Lines {
  if (gain !== null) return [gain];
  const open = value.map(({ id }) => slot(id));
  if (deed === null) return open.length === 0 ? [] : [open];
  return [[own(withoutTail(deed, '.')), ...(open.length === 0 ? [] : [fixed(' so that ')]), ...open]];
}

interface DoneWhen {
  readonly lines: Lines;
  /** The notes that stand there. */
  readonly scope: readonly Free[];
}

/** What is called a check or says one, and the list of the work; where nothing is a check, the title's limit and what there is to do. */
function doneWhen(text: ParsedText, lines: readonly Placed[]): DoneWhen {
  const list = workList(lines);
  const knowsCheck = text.criteria.length > 0 || lines.some(({ use }) => use === 'done');
  const limit = knowsCheck ? null : titleLimit(text);
  const parts = lines.map(({ line, use, says }) => {
    if (use === 'done' || list.includes(line)) return checksIn(line);
    if (use === 'why' || knowsCheck) return [];
    return says === 'done' ? [line.words] : scopeIn(line);
  });
  const checks = [...text.criteria.map(({ quote }) => criterionWords(quote)), ...new Set(parts.flat())];
  return {
    lines: [...(limit === null ? [] : [limit]), ...checks.map((words) => [own(words)])],
    scope: lines.filter((_one, at) => (parts[at] ?? []).length > 0).map(({ line }) => line),
  };
}

/** A check as one, or as the parts that it only lists. */
function checksIn(line: Free): readonly string[] {
  const parts = line.isItem ? [] : deliverables(line);
  return parts.length > 0 ? parts : [criterionWords(labelled(line))];
}

/** The entries of a list that only names what there is to make. */
function workList(lines: readonly Placed[]): readonly Free[] {
  const entries = lines.filter(({ use, line }) => use === 'note' && line.isItem).map(({ line }) => line);
  const long = entries.filter(({ words }) => words.length > LONGEST_ENTRY).length;
  const isWork = entries.every(({ words, under }) => !words.endsWith('?') && !NO_WORK.test(under ?? ''));
  return entries.length > 1 && long * 3 <= entries.length && isWork ? entries : [];
}

/** What a sentence says that there is to do, or a line of a list, or a sentence that is one. */
function scopeIn(line: Free): readonly string[] {
  const work = scopeOf(line.words);
  if (work !== null) return [work];
  const isStep = line.isItem && !NO_WORK.test(line.under ?? '') && beginsWithVerb(lowerFirst(line.words));
  return isStep ? [line.words] : deliverables(line);
}

/** The goal, by the statement or by a sentence that tells it in passing, and the lines that say something else. */
function goalAndRest(text: ParsedText): { readonly goal: Goal; readonly free: readonly Free[] } {
  const goal = goalOf(text);
  const used = goal.isAside ? { ...text, statement: null } : text;
  const free = freeLines(used).filter(({ words }) => !isCircularGain(text.text.summary, words));
  const told = goal.gain === null ? toldGain(free) : null;
  if (told === null) return { goal, free };
  return {
    goal: { ...goal, gain: [own(told.gain)] },
    free: free.flatMap((line, at) => (at !== told.at ? [line] : told.rest ? [{ ...line, words: told.rest }] : [])),
  };
}

/** What a text does and does not say. */
interface Known {
  readonly gain: boolean;
  readonly reason: boolean;
  readonly check: boolean;
}

/** What to ask: the gain, and how it is checked. */
function asked(
  text: ParsedText,
  verdict: Verdict,
  known: Known,
): Readonly<Record<'value' | 'checks', readonly Question[]>> {
  const isServed = known.gain || known.reason || isOutcome(narrativeDeed(text)) || namesParent(text);
  const check = checkAsked(text, verdict, known);
  return {
    value: isServed ? [] : [verdict.kind === 'enabler' ? ASK.value : ASK.serves],
    checks: check === null ? [] : [check],
  };
}

/** By a number where the gain has none: whoever says by how much has measured it. */
function checkAsked(text: ParsedText, { kind, findings }: Verdict, { gain, reason, check }: Known): Question | null {
  if ((gain || reason) && findings.some(({ id }) => id === 'unmeasured-value')) return ASK.measure;
  if (check) return null;
  if (isOutcome(narrativeDeed(text))) return ASK.measure;
  const isOpen = kind === 'enabler' || isOpenEnded(text) || (!reason && (gain || namesParent(text)));
  return isOpen ? ASK.done : null;
}

/** A plain deed ("rename the column") is done when it is done. */
function isOpenEnded(text: ParsedText): boolean {
  const deed = lowerFirst(wordsOf(narrativeDeed(text)));
  return OPEN_ENDED.test(deed) || !beginsWithVerb(deed);
}

/** Whether what has to be checked is said as such, rather than in passing. */
function namesChecks(text: ParsedText): boolean {
  return text.criteria.length > 0 || freeLines(text).some(isCalledCheck);
}

/** A title that tells a gain by its figures: "2h -> 35 min", "licence saving 1 M". */
function saysGain(text: ParsedText): boolean {
  return !text.statement?.ends && (titleLimit(text) !== null || /\bsav(?:es?|ing)\b/i.test(text.text.summary));
}

/** "Part of SHOP-12": whatever it serves is named. */
function namesParent({ text }: ParsedText): boolean {
  return PARENT.test(text.description) || PARENT.test(text.summary);
}

function section(heading: string, lines: Lines, list = false): OutlineSection {
  return { heading, lines, list };
}

function paragraphs(lines: readonly Free[]): Lines {
  return asParagraphs(lines, labelled).map((words) => [own(words)]);
}

/** Mostly entries of a list. */
function isList(lines: readonly Free[]): boolean {
  return lines.filter(({ isItem }) => isItem).length * 2 > lines.length;
}
