import type { OutlineSection } from '../drafting/draft';
import { withCapital } from '../drafting/tidy-line';
import { type Free, labelled } from './free-lines';
import { own, ownLines, section } from './outline-words';
import { labelUse } from './sentence-use';

/** A paragraph of that many characters is a train of thought, which nothing in its middle leaves. */
const LONG = 350;
const FEWEST = 3;
/** Goes on about the sentence before it. */
const GOES_ON =
  /^(?:\(|(?:so|but|then|thus|and|also|as such|instead|however|therefore|for example|e\.g\.|i\.e\.|in (?:that|this|such) (?:case|way)|(?:this|that|which|it) (?:means|would|will|way|allows|implies|leads|happens|could|can)|these|those|the (?:former|latter))\b)/i;

/** Whether a sentence only goes on about the one before it, or stands in the same entry of a list. */
export function goesOn(before: Free, line: Free): boolean {
  return before.paragraph === line.paragraph && (line.isItem || GOES_ON.test(line.words));
}

/** All in runs, in their order: `belongs` says whether one stands in a run with the one before it. */
export function runsOf<One>(
  all: readonly One[],
  belongs: (last: One, one: One) => boolean,
): readonly (readonly One[])[] {
  const runs: One[][] = [];
  let last: One | undefined;
  for (const one of all) {
    if (last !== undefined && belongs(last, one)) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs;
}

/** Lines by the paragraph that they stand in. */
export function paragraphsOf<One extends { readonly line: Free }>(all: readonly One[]): readonly (readonly One[])[] {
  return runsOf(all, (last, one) => last.line.paragraph === one.line.paragraph);
}

/** Whether two lines are entries of one list. */
export function isSameList(last: Free, line: Free): boolean {
  return last.isItem && line.isItem && last.under === line.under;
}

/** Whether a line stands in the list that another one leads to. */
export function isLed(lines: readonly { readonly line: Free }[], at: number): boolean {
  const under = lines[at]?.line.under;
  let before = at;
  while (lines[before]?.line.isItem && lines[before]?.line.under === under) before--;
  return before < at && lines[before]?.line.leads === true;
}

/** Whether a line leads to others, is led to, or stays as it was written: such lines keep each other's company. */
export function staysPut(lines: readonly { readonly line: Free }[], at: number): boolean {
  const line = lines[at]?.line;
  return line?.verbatim !== undefined || line?.leads === true || isLed(lines, at);
}

/** Whether a paragraph is a train of thought that no heading names. */
export function isLong(part: readonly { readonly line: Free }[]): boolean {
  const length = part.reduce((sum, { line }) => sum + line.words.length, 0);
  const under = part[0]?.line.under ?? null;
  return part.length >= FEWEST && length >= LONG && (under === null || labelUse(under) === null);
}

/** A line that ends otherwise is followed by one of its own. */
const ENDS = /[.?!:;,]["”’)]*$/;

interface Said {
  readonly line: Free;
  readonly says: readonly string[];
}

/** What lines say, each an entry of its own; the sentences of one entry, or with `whole` of one paragraph, stay one. */
export function asEntries(all: readonly Said[], whole = false): readonly string[] {
  const entries: string[] = [];
  let last = -1;
  for (const { line, says } of all.filter((one) => one.says.length > 0)) {
    const mayGoOn = last === line.paragraph && (whole || line.isItem);
    const before = mayGoOn ? (entries.at(-1) ?? '') : '';
    if (ENDS.test(before)) entries[entries.length - 1] = andThen(before, says[0] ?? '');
    entries.push(...says.slice(Number(ENDS.test(before))));
    last = line.paragraph;
  }
  return [...new Set(entries)];
}

function andThen(before: string, next: string): string {
  return `${before} ${/[^.][.?!]["”’)]*$/.test(before) ? withCapital(next) : next}`;
}

/** Lines as paragraphs, in the author's order: the sentences of one paragraph or entry stay together. */
export function asParagraphs(lines: readonly Free[]): readonly string[] {
  return asEntries(
    lines.map((line) => ({ line, says: [labelled(line)] })),
    true,
  );
}

/** Entries under a heading, then what stays together with the line that leads to it. */
export function entriesUnder(
  heading: string,
  entries: OutlineSection['lines'],
  led: readonly Free[],
): readonly OutlineSection[] {
  const list = entries.length === 0 ? [] : [section(heading, entries, true)];
  return [...list, ...toldUnder(list.length === 0 ? heading : '', led)];
}

/** Lines under a heading: prose and lists in their order, each a section, of which the first has the heading. */
export function toldUnder(heading: string, lines: readonly Free[]): readonly OutlineSection[] {
  const runs = runsOf(lines, (last, line) => last.isItem === line.isItem && !last.verbatim && !line.verbatim);
  return runs.flatMap(sectionsOf).map((section, at) => ({ ...section, heading: at === 0 ? heading : '' }));
}

function sectionsOf(run: readonly Free[]): readonly Omit<OutlineSection, 'heading'>[] {
  const { verbatim, label = null, isItem = false } = run[0] ?? {};
  if (!verbatim) return [{ lines: ownLines(asParagraphs(run)), list: isItem }];
  const { as, kept, rows } = verbatim;
  const written = { lines: ownLines(rows), list: false, as, kept };
  return label === null ? [written] : [{ lines: [[own(`${label}:`)]], list: false, kept }, written];
}
