import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { settlesHow } from './implementation-note';
import { inlineSteps } from './inline-steps';
import { isDescription, isEntry, type Range } from './parts-of-text';
import { isTold } from './sentence-use';
import { userActions } from './user-actions';

/** A technical step that a list names. */
export interface Step {
  readonly title: string;
  /** What a long item says past its title. */
  readonly rest: string | null;
  /** The items nested below it. */
  readonly parts: readonly string[];
}

const STEP_LABEL =
  /\b(?:tech|technical|dev|developers?|implementation|impl|to-?do|(?:sub)?(?:tasks?|steps?)|back-?end|under the hood|activities)\b/i;
const BARE_LABEL = /^\W*(?:build|how|work|bits|needs|plan|to build)\W*$/i;
const NO_STEP_LABEL = /\b(?:reproduce|repro|accept\w*|criteria|expected|actual|out of scope|questions?)\b/i;
/** What a list that only spells out the line above it follows on. */
const INTRODUCES =
  /(?::|\b(?:includes?|involves?|following|means|needs?|are|is|in|for|with|to|as|by|on|of|and|that))\W*$/i;
const SENTENCE =
  /^(?:the|if|when|all|this|that|it|we|i|a|an|as|for|also|no|not)\s|\b(?:should|must|would|could|will|fails?)\b/i;
const LONGEST_TERSE = 120;
const LAYER = /^(?:back-?end|be|fe|api|db|database|ui|ios|qa|server|client|data|schema|ci)\s*[:–—-]/i;
/** A rule or a doubt in a list of steps is no step. */
const NO_STEP = /\?|\b(?:later|never|stays?|remains?|out of scope|not in scope|can|must not|optional)\b/i;
const RULE = /\b(?:after|within|until)\s+\d|\bexpires?\b|\bnobody\b|\bonly\b/i;
const MORE_INSIDE =
  /\b(?:service|jobs?|component|proto|client|screens?|form|flag|token|pdf template|worker|purge|matcher|reader|clock sync|eligibility|rebuild|ttl|csp)\b/i;
const LONGEST_TITLE = 110;
const LONGEST_LABEL = 60;

interface List {
  readonly label: Range | null;
  readonly above: Range | null;
  readonly items: Block[];
}

/** The steps of an item, and the stretches of its description that they and their labels take up. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly taken: readonly Range[];
}

/**
 * The steps in the lists of the description, in their order: lists under a label such as "Dev tasks", and lists where
 * several items are technical. Criteria, rules and doubts are no steps.
 */
export function technicalSteps(text: ParsedText): Steps {
  const lists = listsOf(text).filter((list) => holdsSteps(text, list));
  const kept = lists
    .map(({ label, items }) => ({
      label,
      items: items.map((item) => ({ item, words: wordsOf(text, item) })),
    }))
    .map(({ label, items }) => ({ label, items: stepItems(items) }));
  const inline = inlineSteps(text);
  return {
    steps: [
      ...kept.flatMap(({ items }) => toSteps(text, items)),
      ...inline.flatMap(({ parts }) => parts.map((words) => ({ ...cutTitle(bareWords(words)), parts: [] }))),
    ],
    taken: [...kept.flatMap(({ label, items }) => [...(label ? [label] : []), ...items]), ...inline],
  };
}

/** Under a label for steps some technical items are enough; without one, the whole list must look like work to do. */
function holdsSteps(text: ParsedText, { label, above, items }: List): boolean {
  const name = label ? text.text.description.slice(label.start, label.end) : '';
  const words = items.map((item) => wordsOf(text, item));
  const technical = words.filter(isTechnical).length;
  const isNamed =
    (STEP_LABEL.test(name) || BARE_LABEL.test(name)) && name.length < LONGEST_LABEL && !NO_STEP_LABEL.test(name);
  if (isNamed) return /steps/i.test(name) ? technical * 3 >= items.length : technical > 0;
  const isDetail = label !== null || (above !== null && INTRODUCES.test(wordsOf(text, above)));
  const terse = words.filter(isTerse).length;
  return !isDetail && technical >= 2 && technical * 3 >= items.length && terse * 4 >= items.length * 3;
}

/** A note on work to do, not a sentence on how something behaves. */
function isTerse(words: string): boolean {
  return words.length <= LONGEST_TERSE && !SENTENCE.test(words) && !isTold(words) && !RULE.test(words);
}

/** Where most items are what people see, only the technical ones are steps. */
function stepItems(items: readonly { readonly item: Block; readonly words: string }[]): readonly Block[] {
  const isMostlyInside = items.filter(({ words }) => isTechnical(words)).length * 2 >= items.length;
  return items.filter(({ words }) => isStep(words) && (isMostlyInside || isTechnical(words))).map(({ item }) => item);
}

function isStep(words: string): boolean {
  if (NO_STEP.test(words) || userActions(words)) return false;
  return isTechnical(words) || !RULE.test(words);
}

function isTechnical(words: string): boolean {
  return LAYER.test(words) || settlesHow(words) || MORE_INSIDE.test(words) || namesInside(words);
}

function namesInside(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => isInList(word, LISTS.suggestInside));
}

function wordsOf({ text }: ParsedText, { start, end }: Range): string {
  return bareWords(text.description.slice(start, end));
}

/** Runs of list items, each with the heading or the short line right above it. */
function listsOf({ text, blocks }: ParsedText): readonly List[] {
  const lists: List[] = [];
  let above: Block | null = null;
  let open: List | null = null;
  for (const block of blocks.filter(isDescription)) {
    if (isEntry(block) && !block.criterion) {
      open ??= startList(lists, { above, label: above && isLabel(text.description, above) ? above : null });
      open.items.push(block);
    } else {
      above = block;
      open = null;
    }
  }
  return lists;
}

function startList(lists: List[], where: Pick<List, 'above' | 'label'>): List {
  const list: List = { ...where, items: [] };
  lists.push(list);
  return list;
}

/** A heading, a line that ends in a colon, or a short one that speaks of steps. */
function isLabel(text: string, { type, start, end }: Block): boolean {
  const words = text.slice(start, end);
  return type === 'heading' || words.endsWith(':') || (words.length < LONGEST_LABEL && STEP_LABEL.test(words));
}

function toSteps(text: ParsedText, items: readonly Block[]): readonly Step[] {
  const top = Math.min(...items.map(({ level }) => level));
  const steps: { words: string; parts: string[] }[] = [];
  for (const item of items) {
    const words = wordsOf(text, item);
    if (item.level > top) steps.at(-1)?.parts.push(words);
    else if (/\p{L}/u.test(words)) steps.push({ words, parts: [] });
  }
  return steps.map(({ words, parts }) => ({ ...cutTitle(words), parts }));
}

/** A long item as title and rest, cut at its first stop, bracket or colon. */
function cutTitle(words: string): { title: string; rest: string | null } {
  if (words.length <= LONGEST_TITLE) return { title: words, rest: null };
  const cut = /^(.{12,110}?)(?:\.\s|;\s|:\s|\s[–—-]\s|\s(?=\()|,\s)/.exec(words)?.[1];
  return cut
    ? { title: cut, rest: words.slice(cut.length).replace(/^[\s.,;:–—-]+/, '') }
    : { title: words, rest: null };
}
