import { articleFor } from './article';
import type { Words } from './draft';
import { withoutTail } from './without-tail';

/** "iPhone", "appsettings.json", "line_item": names keep their first letter. */
const IS_NAME = /^(?:[a-z]+[A-Z]|[\w-]*[._/\\@#:][\w/]|[a-z]+\d|\d|https?:|[a-z]+\()/;

/** "parser: read dates": a part of the code keeps its letters in front of a title. */
const IS_PART = /^[a-z][\w-]*: /;

const SEAMS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bso that\s*$/i, /^\s*(?:so(?: that)?|that(?= (?:I|we|they|the|it)\b))\s+/i],
  [/\bto\s*$/i, /^\s*to\s+/i],
  [/\ban?\s*$/i, /^\s*(?:an?|the)\s+/i],
];

/**
 * Mends a line where answers meet fixed words: no word twice at the seam, "a" or "an", single spaces, a capital at the
 * start. A sentence ends in one full stop, anything else in none.
 */
export function tidyLine(words: readonly Words[], as: 'sentence' | 'entry' | 'title'): readonly Words[] {
  const kept = joinSeams(words.filter((part) => part.words !== ''));
  const line = as === 'title' && IS_PART.test(kept[0]?.words ?? '') ? kept : capitalise(kept);
  return endLine(line, as === 'sentence').filter((part) => part.words !== '');
}

function joinSeams(words: readonly Words[]): Words[] {
  const line: Words[] = [];
  for (const part of words) {
    const before = line.at(-1);
    const text = before ? withoutOverlap(before.words, squeeze(part)) : squeeze(part).trimStart();
    if (before?.from === 'template') line[line.length - 1] = { ...before, words: article(before.words, text) };
    line.push({ ...part, words: text });
  }
  return line;
}

function squeeze({ words }: Words): string {
  return words.replace(/\s+/g, ' ');
}

/** "so that " before "so that I know", "As a " before "a visitor": what is there already is not said again. */
function withoutOverlap(before: string, text: string): string {
  const seam = SEAMS.find(([end, start]) => end.test(before) && start.test(text));
  const words = seam ? text.replace(seam[1], '') : text;
  return /\s$/.test(before) ? words.trimStart() : words;
}

function article(before: string, next: string): string {
  const found = /(^|\s)(a)n?(\s+)$/i.exec(before);
  if (!found) return before;
  const [, space = '', letter = '', after = ''] = found;
  const name = articleFor(withoutTail(next, ' '));
  // What is open yet keeps its "a".
  const written = name.startsWith('a') ? `${letter}${name.slice(1)}` : name;
  return `${before.slice(0, found.index)}${space}${written}${written === '' ? '' : after}`;
}

function capitalise(line: readonly Words[]): readonly Words[] {
  const [first, ...rest] = line;
  return !first || first.from === 'open' ? line : [{ ...first, words: withCapital(first.words) }, ...rest];
}

/** A sentence with a capital, unless it begins with a name. */
export function withCapital(words: string): string {
  const first = words.charAt(0);
  const capital = first.toUpperCase();
  // Some letters become two in upper case, or another letter's capital; those stay.
  const isItsOwn = capital.length === 1 && capital.toLowerCase() === first.toLowerCase();
  return IS_NAME.test(words) || !isItsOwn ? words : capital + words.slice(1);
}

function endLine(line: readonly Words[], sentence: boolean): readonly Words[] {
  const last = line.at(-1);
  if (!last || last.from === 'open') return line;
  const bare = withoutTail(last.words, '.,;:');
  const ended = /[?!…]["”)]?$/.test(bare) || !sentence;
  // What leads to a list keeps its colon.
  const stop = /:\s*$/.test(last.words) ? ':' : '.';
  return [...line.slice(0, -1), { ...last, words: ended ? bare : `${bare}${stop}` }];
}
