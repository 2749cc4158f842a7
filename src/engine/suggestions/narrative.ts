import type { OutlineSection, OutlineWords, Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { beginsWithVerb } from './begins-with-verb';
import { isCircularGain } from './circular-gain';
import { criterionWords } from './criterion-words';
import { type Free, freeLines, labelled } from './free-lines';
import { type Goal, goalOf } from './goal';
import { NARRATIVE_QUESTIONS as ASK, naming } from './narrative-questions';
import { goalWords, narrativeDeed, narrativeTitle, wordsOf } from './narrative-title';
import { fixed, own, slot } from './outline-words';
import { lowerFirst } from './role-words';
import { scopeOf } from './scope-of';
import { isCalledCheck, type SentenceUse, sentenceUse } from './sentence-use';
import type { Suggestion } from './suggestion';
import { toldGain } from './told-gain';

const PARENT =
  /\b(?:part of|parent(?: is)?:?|story(?: is)?:?|needed (?:by|for)|belongs to|sub-?task of|for|under|see) [A-Z][A-Z0-9]+-\d+\b/i;

/** A list of these leads to something, and is not done itself. */
const STEPS = /\b(?:steps|instructions|reproduce|how to)\b/i;

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
  const saysAll = isPlain && questions.every(({ id }) => id === ASK.waits.id);
  if (saysAll && !isForced && wordsOf(summary) === text.text.summary.trim()) return null;
  return {
    type: 'rewrite',
    pattern: null,
    title: 'Tell it as a technical narrative',
    sentence: 'Goal, what it makes possible, done when. Fits the work type Task.',
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

/** Every sentence of the item finds its place; what the item does not say is a slot. */
function tell(text: ParsedText, { kind, findings }: Verdict): Told {
  const { goal, free } = goalAndRest(text);
  const why = of(free, 'why');
  const checks = [...text.criteria.map(({ quote }) => [own(criterionWords(quote))]), ...of(free, 'done')];
  // Where nothing is called a check, what there is to do is one.
  const scope = checks.length > 0 ? [] : free.filter(isScope);
  const done = [...checks, ...scope.map(({ words }) => [own(scopeOf(words) ?? words)])];
  const knowsGain = goal.gain !== null || why.length > 0 || saysGain(text) || namesParent(text);
  const lacksNumber = findings.some(({ id }) => id === 'unmeasured-value');
  const asks = asked(kind === 'enabler', { knowsGain, lacksNumber, lacksCheck: done.length === 0 });
  const deed = [...goalWords(text), ...asks.value.flatMap(({ id }) => [fixed(' so that '), slot(id)])];
  const notes = free.filter((line) => !scope.includes(line));
  const sections = [
    section('Goal', [goal.gain ?? deed]),
    section('Why now', why),
    section('Done when', [...done, ...slots(asks.checks)], true),
    section('Waits for it', slots(asks.waits)),
    section('Notes', [...goal.rest, ...of(notes, 'note')], true),
  ];
  return {
    sections: sections.filter(({ lines }) => lines.length > 0),
    questions: [...asks.value, ...asks.checks, ...asks.waits],
  };
}

/** The goal, by the statement or by a sentence that tells it in passing, and the lines that say something else. */
function goalAndRest(text: ParsedText): { readonly goal: Goal; readonly free: readonly Free[] } {
  const free = freeLines(text).filter(({ words }) => !isCircularGain(text.text.summary, words));
  const goal = goalOf(text);
  const told = goal.gain === null ? toldGain(free) : null;
  if (told === null) return { goal, free };
  return {
    goal: { ...goal, gain: [own(told.gain)] },
    free: free.flatMap((line, at) => (at !== told.at ? [line] : told.rest ? [{ ...line, words: told.rest }] : [])),
  };
}

/** A sentence that says what there is to do, or a line of a list that does. */
function isScope(line: Free): boolean {
  return (
    sentenceUse(line) === 'note' &&
    (scopeOf(line.words) !== null ||
      (line.isItem && !STEPS.test(line.under ?? '') && beginsWithVerb(lowerFirst(line.words))))
  );
}

/** What a text does and does not say. */
interface Known {
  readonly knowsGain: boolean;
  readonly lacksNumber: boolean;
  readonly lacksCheck: boolean;
}

/** What to ask: the gain; how it is checked, by a number where the gain has none; and what an enabler with a gain is for. */
function asked(
  isEnabler: boolean,
  { knowsGain, lacksNumber, lacksCheck }: Known,
): Readonly<Record<'value' | 'checks' | 'waits', readonly Question[]>> {
  const value = isEnabler ? ASK.value : ASK.serves;
  // Whoever says by how much has measured it.
  const check = knowsGain && lacksNumber ? [ASK.measure] : lacksCheck ? [ASK.done] : [];
  return { value: knowsGain ? [] : [value], checks: check, waits: isEnabler && knowsGain ? [ASK.waits] : [] };
}

/** Whether what has to be checked is said as such, rather than in passing. */
function namesChecks(text: ParsedText): boolean {
  return text.criteria.length > 0 || freeLines(text).some(isCalledCheck);
}

function slots(questions: readonly Question[]): Lines {
  return questions.map(({ id }) => [slot(id)]);
}

/** A title that tells a gain by its figures: "2h -> 35 min", "licence saving 1 M". */
function saysGain({ text, statement }: ParsedText): boolean {
  if (statement?.ends) return false;
  return /\d\s?\p{L}*\s?(?:->|→|to)\s?\d+\s?(?:ms|s|sec|min|h|%|MB|GB)\b|\bsav(?:es?|ing)\b/iu.test(text.summary);
}

/** "Part of SHOP-12": whatever it serves is named. */
function namesParent({ text }: ParsedText): boolean {
  return PARENT.test(text.description) || PARENT.test(text.summary);
}

function section(heading: string, lines: Lines, list = false): OutlineSection {
  return { heading, lines, list };
}

function of(free: readonly Free[], use: SentenceUse): Lines {
  const lines = free.filter((line) => sentenceUse(line) === use).map(labelled);
  return [...new Set(lines)].map((words) => [own(words)]);
}
