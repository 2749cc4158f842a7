import type { Found } from './block-list';
import { isSpace } from './characters';
import { isBareCriteriaHeading, isCriteriaHeading } from './criteria-heading';
import { beginsPair, pairBits } from './letter-pairs';
import type { Line } from './list-marker';

const LONGEST = 60;
const PREFIX =
  /[*_]{0,3}((?:acceptance(?: criteria| criterion)?|ac|definition of done|dod|done when|done|conditions of satisfaction|success criteria)(?: \([^)\n]{1,20}\))?)(?: ?:[*_]{0,3}|[*_]{1,3} ?:)\s*(?=\S)/iy;
const NUMBERED = /[*_]{0,2}ac[ -]?\d{1,2}[*_]{0,2}\s?[:.)\u2013-]?[*_]{0,2}[ \t]+(?=\S)/iy;
/** The first two letters of what announces criteria, here and in `criteria-heading.ts`. */
const BEGINNINGS = pairBits('ac a/ co cr de do ex fi it sa sc su th');
const DONE_WHEN =
  /[*_]{0,3}(?:(?:it is |it's |this is )?(?:done|finished|complete|accepted) (?:when|once|if))[*_]{0,3}\s+\S/iy;

/** A line that stands as a heading without markup for one: "Acceptance criteria", "Notes:", "*Background*"; else null. */
export function labelLine(line: Line): Found | null {
  const { text, start, end } = line;
  if (end - start > LONGEST) return null;
  const inner = boldInner(line);
  const from = inner?.start ?? start;
  let to = inner?.end ?? end;
  const colon = text.charCodeAt(to - 1) === 58;
  if (colon) to--;
  const stands = inner ? from < to : colon && isShort(text, from, to);
  const isLabel = stands || (colon && isCriteriaHeading(text, from, to)) || isBareCriteriaHeading(text, from, to);
  return isLabel ? { type: 'heading', start: from, end: to, level: 0, marked: false } : null;
}

/** The words between the signs of a line that is bold or underlined as a whole, its colon left out. */
function boldInner(line: Line): { start: number; end: number } | null {
  const { text, start } = line;
  let end = line.end;
  const sign = text.charCodeAt(start);
  if (sign !== 42 && sign !== 95 && sign !== 43) return null;
  if (text.charCodeAt(end - 1) === 58) end--;
  let from = start;
  let to = end;
  while (to - from > 2 && text.charCodeAt(from) === sign && text.charCodeAt(to - 1) === sign) {
    from++;
    to--;
  }
  if (from === start || isSpace(text.charCodeAt(from)) || text.charCodeAt(to - 1) === 46) return null;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === sign) return null;
  return { start: from, end: to };
}

/** Up to four words without a full stop, and no story form ("As a user I want:"). */
function isShort(text: string, from: number, to: number): boolean {
  let words = 1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 63 || code === 44) return false;
    if (isSpace(code)) words++;
  }
  return words <= 4 && to > from && !/^as an? /i.test(text.slice(from, from + 6));
}

/** Where the criterion begins in "AC: opens in Excel", with the label before it; null for any other line. */
export function criteriaPrefix(line: Line): { readonly label: Found; readonly content: number } | null {
  PREFIX.lastIndex = line.start;
  const found = PREFIX.exec(line.text);
  if (!found?.[1] || line.start + found[0].length >= line.end) return null;
  const from = line.start + found[0].indexOf(found[1]);
  return {
    label: { type: 'heading', start: from, end: from + found[1].length, level: 0, marked: false },
    content: line.start + found[0].length,
  };
}

/** Where the words begin in "AC1 prints in colour" and "AC 2: mails"; -1 for any other line. */
export function numberedCriterion({ text, start, end }: Line): number {
  NUMBERED.lastIndex = start;
  const found = NUMBERED.exec(text);
  return found && start + found[0].length < end ? start + found[0].length : -1;
}

/** Whether a line says by itself when the work is done: "Done when the nightly run is green". */
export function isDoneWhen(line: Line): boolean {
  DONE_WHEN.lastIndex = line.start;
  return DONE_WHEN.test(line.text);
}

/** Whether the first letters allow a label for criteria at all, so that most lines need no closer look. */
export function mayAnnounceCriteria(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return first === 42 || first === 95 || beginsPair(BEGINNINGS, text, at);
}
