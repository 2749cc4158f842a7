import { isDigit, isLetter } from './characters';
import { fewWords } from './few-words';

/** What a block tag does to the text around it. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  /** Offset after ">". */
  readonly end: number;
}

const BLOCK_TAGS = fewWords(
  'p div ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr td th blockquote pre br hr dl dt dd section article header footer details summary',
);
const LONGEST_NAME = 10;
const LONGEST_TAG = 2000;

/** The block tag that begins at `<`; null where there is none (inline tags and "a < b" stay text). */
export function htmlTagAt(text: string, at: number): HtmlTag | null {
  const closing = text.charCodeAt(at + 1) === 47;
  const from = at + (closing ? 2 : 1);
  let to = from;
  while (to - from < LONGEST_NAME && (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) to++;
  if (to === from) return null;
  const name = text.slice(from, to).toLowerCase();
  if (!BLOCK_TAGS.has(name)) return null;
  const end = tagEnd(text, to);
  return end < 0 ? null : { name, closing, end };
}

function tagEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) return -1;
    if (at === from && isLetter(code)) return -1;
  }
  return -1;
}

/** Where HTML stands: its open lists, and what the next words are. */
export interface HtmlState {
  readonly lists: boolean[];
  quotes: number;
  next: 'heading' | 'item' | 'cell' | null;
  level: number;
}

/** Takes a block tag into account. `pre` is left to the reader of code. */
export function followTag(state: HtmlState, tag: HtmlTag): void {
  const { name, closing } = tag;
  if (name === 'ul' || name === 'ol') {
    if (closing) state.lists.pop();
    else state.lists.push(name === 'ol');
    state.next = null;
  } else if (name === 'blockquote') {
    state.quotes = Math.max(0, state.quotes + (closing ? -1 : 1));
  } else {
    followLine(state, tag);
  }
}

function followLine(state: HtmlState, { name, closing }: HtmlTag): void {
  const begins = lineOf(name);
  if (!begins) return;
  state.next = closing ? null : begins;
  state.level = begins === 'item' ? Math.max(1, state.lists.length) : headingLevel(name);
}

/** What the words after a tag are; null where they stay what they were. */
function lineOf(name: string): HtmlState['next'] {
  switch (name) {
    case 'li':
    case 'dd':
      return 'item';
    case 'td':
    case 'th':
      return 'cell';
    case 'summary':
    case 'dt':
      return 'heading';
    default:
      return headingLevel(name) > 0 ? 'heading' : null;
  }
}

function headingLevel(name: string): number {
  const digit = name.charCodeAt(0) === 104 ? name.charCodeAt(1) - 48 : 0;
  return digit >= 1 && digit <= 6 ? digit : 0;
}
