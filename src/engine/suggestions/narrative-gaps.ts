import type { Question } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { type Detail, questionsOfDeed } from './asking/questions-of-deed';
import { beginsWithVerb } from './begins-with-verb';
import { NARRATIVE_QUESTIONS as ASK, naming } from './narrative-questions';
import { narrativeDeed, wordsOf } from './narrative-title';
import { openQuestion } from './open-question';
import { isOutcome } from './outcome';
import { lowerFirst } from './role-words';
import { titleLimit } from './title-limit';

const PARENT = /\b(?:part of|parent(?: is)?:?|story(?: is)?:?|needed (?:by|for)|for|under|see) [A-Z][A-Z0-9]+-\d+\b/i;

/** Deeds that say nothing of when they are done. */
const OPEN_ENDED =
  /^(?:improve|refactor|clean|optimi[sz]e|review|rework|handle|support|harden|tidy|simplify|reduce|make|prepare|finali[sz]e|complete|enhance|extend|address|moderni[sz]e|rewrite|allow|enable|ensure|tune|work|investigate|test)\b/i;

/** A gain of more or less; what only moves from here to there is not measured. */
const MEASURABLE =
  /\b(?:fast|slow|speed|quick|perform|laten|second|minute|hour|reduc|increas|improv|optimi|memory|load|cost|scal|capacity|throughput|availab|\w*time\b|reliab|stabili|flak|nois|overhead|usage|expensive|too |fewer|less|often|coverage|accura)|%/i;

/** Titles that say by themselves why: nobody asks what a typo is mended for. */
const SAYS_WHY = /\b(?:typos?|CVE|vulnerabilit(?:y|ies)|deprecated|unused|expired|end of life|EOL)\b/i;

/** What a text does and does not say. */
interface Known {
  readonly gain: boolean;
  readonly reason: boolean;
  readonly check: boolean;
  /** Whether it says anything besides. */
  readonly text: boolean;
  /** Whether something is asked in any case. */
  readonly isAsked: boolean;
}

/** What to ask. Questions of the deed itself take the place of plain ones. */
export interface NarrativeGaps {
  readonly value: readonly Question[];
  readonly checks: readonly Question[];
  readonly details: readonly Detail[];
}

/** What to ask: the gain, or how it is checked; both only of an enabler that is no more than a title, and a task that says anything is asked for no check. */
export function narrativeGaps(text: ParsedText, verdict: Verdict, known: Known): NarrativeGaps {
  const saysWhy = SAYS_WHY.test(text.text.summary);
  const isServed =
    known.gain || known.reason || saysGain(text) || isOutcome(narrativeDeed(text)) || namesParent(text) || saysWhy;
  const isBare = !known.text && !known.check;
  const isAsked = verdict.kind === 'enabler' ? isServed || isBare : isServed && !saysWhy;
  const check = known.isAsked && isOpenEnded(text) ? ASK.done : isAsked ? checkAsked(text, verdict, known) : null;
  return asGaps(text, verdict, {
    isServed,
    isAsked: known.isAsked || !isServed || check !== null,
    check,
    most: mostDetails(text, { check: known.check, isBare, isTask: verdict.kind === 'technical-task' }),
  });
}

interface Open {
  readonly isServed: boolean;
  /** What says what it is for, and needs no check, is asked nothing. */
  readonly isAsked: boolean;
  readonly check: Question | null;
  /** How many questions of the deed at most. */
  readonly most: number;
}

/** Questions of the deed itself take the place of the plain ones. */
function asGaps(text: ParsedText, { kind }: Verdict, { isServed, isAsked, check, most }: Open): NarrativeGaps {
  const deed = wordsOf(narrativeDeed(text));
  const { why, details } = questionsOfDeed(text, deed, kind ?? 'technical-task');
  const plain = kind === 'enabler' ? ASK.value : ASK.serves;
  const value = why === null ? naming(plain, deed) : openQuestion('value', why, plain.placeholder);
  const isToldByDetails = check?.id === ASK.done.id && details.length > 0 && most > 0;
  return {
    value: isServed ? [] : [value],
    checks: check === null || isToldByDetails ? [] : [naming(check, deed)],
    details: isAsked ? details.slice(0, most) : [],
  };
}

/** A long text tells most of what it is asked. */
const LONG = 500;

/** How many questions of the deed: none where checks are told, one of a task that says anything. */
function mostDetails(
  { text }: ParsedText,
  { check, isBare, isTask }: { check: boolean; isBare: boolean; isTask: boolean },
): number {
  if (check) return 0;
  return isBare || (!isTask && text.description.length < LONG) ? 2 : 1;
}

/** By a number where the gain has none: whoever says by how much has measured it. */
function checkAsked(text: ParsedText, { kind, findings }: Verdict, { gain, reason, ...known }: Known): Question | null {
  const isVague = (gain || reason) && findings.some(({ id }) => id === 'unmeasured-value');
  if (isVague && MEASURABLE.test(`${text.text.summary}\n${text.text.description}`)) return ASK.measure;
  if (known.check) return null;
  if (isOutcome(narrativeDeed(text))) return ASK.measure;
  const isTold = known.text || reason;
  return kind === 'enabler' || (!isTold && isOpenEnded(text)) ? ASK.done : null;
}

const SHORT = 100;

/** Whether a task that asks for nothing says enough: by its title, in parts, or in a short sentence. */
export function isEnough({ text, blocks, sentences, criteria }: ParsedText, { kind }: Verdict): boolean {
  const [first, ...more] = sentences.filter(({ part }) => part === 'description');
  return (
    kind === 'enabler' ||
    SAYS_WHY.test(text.summary) ||
    criteria.length > 0 ||
    blocks.some(({ part, type }) => part === 'description' && type !== 'paragraph') ||
    (more.length === 0 && (first?.quote.length ?? 0) <= SHORT)
  );
}

/** A plain deed ("rename the column") is done when it is done. */
function isOpenEnded(text: ParsedText): boolean {
  const deed = lowerFirst(wordsOf(narrativeDeed(text)));
  return OPEN_ENDED.test(deed) || !beginsWithVerb(deed);
}

/** A title that tells a gain by its figures: "2h -> 35 min", "licence saving 1 M". */
function saysGain(text: ParsedText): boolean {
  return !text.statement?.ends && (titleLimit(text) !== null || /\bsav(?:es?|ing)\b/i.test(text.text.summary));
}

/** "Part of SHOP-12": whatever it serves is named. */
function namesParent({ text }: ParsedText): boolean {
  return PARENT.test(text.description) || PARENT.test(text.summary);
}
