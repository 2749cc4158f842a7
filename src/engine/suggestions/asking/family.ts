import { JOINTS } from '../joints';

/** A question that belongs to a deed. `{it}` becomes the item's own words, where they are short enough to be named. */
export interface Asked {
  /** What the answer is about, in a word or two: it stands in front of the answer in the text. */
  readonly label: string;
  readonly ask: string;
  /** What a text says that has answered it. */
  readonly told: RegExp | null;
}

/** Deeds that raise the same questions. */
export interface Family {
  /** Whether a deed is one of these. */
  readonly has: (deed: string) => boolean;
  /** What the deed is good for, asked in its own terms; null where the plain question fits. */
  readonly why: string | null;
  /** The more telling first. */
  readonly asks: readonly Asked[];
}

/** What follows the deed and its object says when, where and for whom: no deed of its own. */
const AFTER_HEAD = new RegExp(
  `\\s*(?:[,;:(–—]|\\s-\\s|\\s(?:${JOINTS}|instead|during|next|if|when|before|after|so|because)\\s).*$`,
  'i',
);

/**
 * A family in a few lines: its deeds, `? why`, then one `label: question | what tells it` a line. Deeds are words in clauses
 * parted by " / ": after `^` a title begins with one of them, and with " .. " holds one of the others later on; after `*` they
 * stand anywhere; else they are its first word or the last one before "for", "in", "when". `*` in a word stands for any ending,
 * `_` for a space. What tells an answer are beginnings of words, `#` a figure.
 */
export function family(written: string): Family {
  const [deeds = '', ...lines] = written.trim().split(/\n\s*/);
  const why = lines.find((line) => line.startsWith('? '));
  const clauses = deeds.split(' / ').map(clauseOf);
  return {
    has: (deed) => clauses.some((isIn) => isIn(deed)),
    why: why?.slice(2) ?? null,
    asks: lines.filter((line) => line !== why).map(askedBy),
  };
}

function clauseOf(clause: string): Family['has'] {
  if (clause.startsWith('*')) return testOf(`\\b${anyOf(clause.slice(1))}(?![\\w-])`);
  const [first = '', later] = clause.replace('^', '').split(' .. ');
  const begins = `^${anyOf(first)}(?![\\w-])`;
  if (later !== undefined) return testOf(`${begins}.*\\b${anyOf(later)}(?!\\w)`);
  const isFirst = testOf(begins);
  if (clause.startsWith('^')) return isFirst;
  const isLast = testOf(`\\b${anyOf(first)}$`);
  return (deed) => isFirst(deed) || isLast(deed.replace(AFTER_HEAD, ''));
}

function testOf(source: string): Family['has'] {
  const pattern = new RegExp(source, 'i');
  return (deed) => pattern.test(deed);
}

function anyOf(words: string): string {
  return `(?:${alternatives(words).replace(/\*/g, '[\\w-]*')})`;
}

function alternatives(words: string): string {
  return words.trim().split(' ').join('|').replace(/_/g, ' ');
}

function askedBy(line: string): Asked {
  const [, label = '', ask = '', told] = /^([^:]+): ([^|]+?)(?: \| (.+))?$/.exec(line) ?? [];
  const tells = told === undefined ? null : new RegExp(`\\b(?:${alternatives(told).replace(/#/g, '\\d')})`, 'i');
  return { label, ask, told: tells };
}
